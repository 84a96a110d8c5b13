package demo;

import jakarta.persistence.*;

@Entity
public class Car extends Vehicle {
    @Column(length = 20) String plate;
    int doors;
}
