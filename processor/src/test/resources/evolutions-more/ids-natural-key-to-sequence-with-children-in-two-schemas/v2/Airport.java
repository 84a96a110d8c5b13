package demo;

import jakarta.persistence.*;

@Entity
public class Airport {
    @Id @GeneratedValue Long id;
    @Column(length = 3, nullable = false, unique = true) String iata;
    String name;
}
