package demo;

import jakarta.persistence.*;

@Entity
public class City {
    @Id @GeneratedValue Long id;
    @Column(nullable = false, unique = true) String code;
    String name;
}
