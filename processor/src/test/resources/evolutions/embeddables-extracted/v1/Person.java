package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @Column(length = 40) String street;
    @Column(length = 40) String town;
}
