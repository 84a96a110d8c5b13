package demo;

import jakarta.persistence.*;

@Entity
public class A {
    @Id Long id;
    String a;
    @ManyToOne B b;
}
