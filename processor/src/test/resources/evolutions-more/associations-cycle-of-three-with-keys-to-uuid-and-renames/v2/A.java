package demo;

import jakarta.persistence.*;

@Entity
public class A {
    @Id @GeneratedValue Long id;
    @ManyToOne B b;
    String n;
}
