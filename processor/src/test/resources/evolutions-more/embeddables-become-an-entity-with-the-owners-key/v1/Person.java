package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id @GeneratedValue Long id;
    @Column(length = 30) String name;
    @Embedded Address address;
}
