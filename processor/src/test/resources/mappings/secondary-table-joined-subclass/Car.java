package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "car_data")
public class Car extends Vehicle {
    @Column(table = "car_data")
    int doors;

    String plate;
}
