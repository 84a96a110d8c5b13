package demo;

import jakarta.persistence.*;

@Entity
public class Dog {
    @Id Long id;
    @Column(length = 20) String name;
    boolean loud;
}
