package demo;

import jakarta.persistence.*;

@Entity
public class Visit {
    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Integer id;
    @ManyToOne(optional = false) Node node;
    @OneToOne Leaf leaf;
}
