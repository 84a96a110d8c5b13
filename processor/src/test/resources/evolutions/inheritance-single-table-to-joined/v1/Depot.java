package demo;

import jakarta.persistence.*;

@Entity
public class Depot {
    @Id Long id;
    @Column(nullable = false, length = 30) String town;
}
