package demo;

import jakarta.persistence.*;

@Entity
public class Point {
    @Id Long id;
    @Column(name = "y") Integer x;
    @Column(name = "x") String y;
}
