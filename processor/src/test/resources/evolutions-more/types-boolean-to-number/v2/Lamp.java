package demo;

import jakarta.persistence.*;

@Entity
public class Lamp {
    @Id Long id;
    @Column(nullable = false) int state;
}
