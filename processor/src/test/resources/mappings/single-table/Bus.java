package mapping;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
@DiscriminatorValue("B")
public class Bus extends Vehicle {
    String line;

    @ManyToMany
    Set<Vehicle> followers;

    @ElementCollection
    Set<String> stops;

    @OneToMany(mappedBy = "bus")
    Set<Car> cars;
}
