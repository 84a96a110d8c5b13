package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@PrimaryKeyJoinColumn(name = "car_no", referencedColumnName = "vehicle_no", foreignKey = @ForeignKey(name = "fk_car"))
@OnDelete(action = OnDeleteAction.CASCADE)
public class Car extends Vehicle {
    int doors;
}
