package mapping;

class Address {
    String street;
    String city;
}
