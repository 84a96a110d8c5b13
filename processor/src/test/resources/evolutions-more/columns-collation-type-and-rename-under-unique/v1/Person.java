package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @Column(length = 100, unique = true) String name;
}
