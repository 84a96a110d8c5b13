package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Car extends Vehicle {
    @Column(unique = true)
    String plate;

    @ManyToOne
    Bus bus;
}
