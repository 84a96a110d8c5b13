package demo;

import jakarta.persistence.*;

@Entity
public class Square extends Shape {
    @Column(nullable = false) int side;
}
