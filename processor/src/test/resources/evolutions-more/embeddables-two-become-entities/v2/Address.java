package demo;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
public class Address {
    @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id;
    @Column(length = 40) String street;
}
