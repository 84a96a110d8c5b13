package mapping;

class Person {
    Long id;
}
