package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Vehicle {
    @Id Long id;
    @Column(length = 20) String plate;
}
