package demo;

import jakarta.persistence.*;

@Entity
public class Beta {
    @Id @GeneratedValue Long id;
    @Column(unique = true) String name;
    @ManyToOne Alpha alpha;
}
