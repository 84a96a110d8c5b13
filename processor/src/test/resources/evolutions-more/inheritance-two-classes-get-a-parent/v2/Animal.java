package demo;

import jakarta.persistence.*;

@Entity
@Inheritance
public abstract class Animal {
    @Id Long id;
    @Column(length = 20) String name;
}
