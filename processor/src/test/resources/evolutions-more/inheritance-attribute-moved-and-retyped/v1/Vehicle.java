package demo;

import jakarta.persistence.*;

@Entity
@Inheritance
public class Vehicle {
    @Id Long id;
    @Column(length = 10) String plate;
}
