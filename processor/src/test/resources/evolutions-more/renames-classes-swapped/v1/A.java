package demo;

import jakarta.persistence.*;

@Entity
public class A {
    @Id Long id;
    String x;
    String y;
    @ManyToOne B b;
}
