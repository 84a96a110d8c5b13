package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Person {
    @Id Long id;
    @Column(length = 20) String name;
}
