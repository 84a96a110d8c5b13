package mapping;

import jakarta.persistence.Entity;

@Entity
public class Bike extends Vehicle {
    int gears;
}
