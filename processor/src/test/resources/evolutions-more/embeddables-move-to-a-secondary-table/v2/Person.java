package demo;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "person_address")
public class Person {
    @Id Long id;
    @Embedded Address address;
}
