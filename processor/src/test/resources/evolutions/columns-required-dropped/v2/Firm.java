package demo;

import jakarta.persistence.*;

@Entity
public class Firm {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Column(nullable = false, length = 40) String name;
}
