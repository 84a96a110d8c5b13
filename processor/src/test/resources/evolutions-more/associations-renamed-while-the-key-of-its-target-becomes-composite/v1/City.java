package demo;

import jakarta.persistence.*;

@Entity
public class City {
    @Id String code;
    @Column(nullable = false) String country;
    String name;
}
