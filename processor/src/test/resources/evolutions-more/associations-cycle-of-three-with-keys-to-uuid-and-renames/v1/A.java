package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class A {
    @Id @GeneratedValue UUID id;
    @ManyToOne B b;
    String n;
}
