package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Shape {
    @Id Long id;
    @Column(nullable = false, length = 20) String colour;
}
