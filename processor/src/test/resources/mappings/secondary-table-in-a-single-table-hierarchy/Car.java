package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "car_data", pkJoinColumns = @PrimaryKeyJoinColumn(name = "car_id"))
public class Car extends Vehicle {
    @Column(table = "car_data", nullable = false)
    int doors;

    String plate;
}
