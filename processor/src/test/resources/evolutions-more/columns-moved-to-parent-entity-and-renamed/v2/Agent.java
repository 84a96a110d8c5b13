package demo;

import jakarta.persistence.*;

@Entity
public class Agent {
    @Id @GeneratedValue Long id;
    @Column(nullable = false, unique = true) String name;
}
