package demo;

import jakarta.persistence.*;

@Entity
public class Truck extends Vehicle {
    Integer load;
}
