package demo;

import jakarta.persistence.*;

@Entity
public class Visit {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
    @ManyToOne(optional = false) Node node;
    @OneToOne Leaf leaf;
}
