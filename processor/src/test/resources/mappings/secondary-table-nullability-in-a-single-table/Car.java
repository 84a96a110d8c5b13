package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "car_data")
public class Car extends Vehicle {
    @Column(table = "car_data")
    int doors;

    @Basic(optional = false)
    @Column(table = "car_data")
    String plate;

    @ManyToOne(optional = false)
    @JoinColumn(table = "car_data")
    Car other;
}
