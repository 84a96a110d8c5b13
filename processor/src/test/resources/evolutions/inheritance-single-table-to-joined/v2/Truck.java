package demo;

import jakarta.persistence.*;

@Entity
public class Truck extends Vehicle {
    @Column(name = "load_kg") Integer load;
}
