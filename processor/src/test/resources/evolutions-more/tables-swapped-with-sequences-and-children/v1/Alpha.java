package demo;

import jakarta.persistence.*;

@Entity
public class Alpha {
    @Id @GeneratedValue Long id;
    @Column(unique = true) String name;
    @ManyToOne Beta beta;
}
