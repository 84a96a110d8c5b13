package demo;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;

@Entity
public class Counter {
    @Id Long id;
    @Column(nullable = false) long hits;
    @Check(constraints = "hits >= 0") Integer spare;
}
