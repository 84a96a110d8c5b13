package demo;

import jakarta.persistence.*;

@Entity
public class Region {
    @Id @GeneratedValue Long id;
    @Column(nullable = false, length = 2) String country;
    @Column(nullable = false) Integer number;
    String name;
}
