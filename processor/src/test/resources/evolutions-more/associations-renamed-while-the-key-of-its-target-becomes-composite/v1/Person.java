package demo;

import jakarta.persistence.*;

@Entity
public class Person {
    @Id Long id;
    @ManyToOne City home;
}
