package mapping;

class Base {
    Long id;
    Person owner;
}
