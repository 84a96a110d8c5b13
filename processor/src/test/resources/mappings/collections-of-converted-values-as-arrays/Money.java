package mapping;

class Money {
    long cents;
}
