package demo;

import jakarta.persistence.*;

@Entity
public class Cat {
    @Id Long id;
    @Column(length = 20) String name;
    int lives;
}
