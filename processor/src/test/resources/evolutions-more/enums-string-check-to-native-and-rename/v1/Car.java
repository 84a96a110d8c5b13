package demo;

import jakarta.persistence.*;

@Entity
public class Car {
    @Id Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false) Color color;
}
