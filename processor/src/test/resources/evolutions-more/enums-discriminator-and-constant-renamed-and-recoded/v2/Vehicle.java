package demo;

import jakarta.persistence.*;

@Entity @DiscriminatorColumn(name = "kind", length = 10) @DiscriminatorValue("V")
public class Vehicle {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @Enumerated(EnumType.STRING) @Column(nullable = false, length = 20) State state;
}
