package demo;

import jakarta.persistence.*;

@Entity
public class Point {
    @Id Long id;
    Integer x;
    String y;
}
