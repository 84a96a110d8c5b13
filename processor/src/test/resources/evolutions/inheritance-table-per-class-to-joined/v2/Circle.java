package demo;

import jakarta.persistence.*;

@Entity
public class Circle extends Shape {
    @Column(nullable = false) int radius;
}
