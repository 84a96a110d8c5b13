package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Shape {
    @Id Long id;
    @Column(nullable = false, length = 20) String colour;
}
