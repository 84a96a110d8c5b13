package demo;

import jakarta.persistence.*;

@Entity
public class B {
    @Id Long id;
    String b;
    @ManyToOne C c;
}
