package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Garage {
    @Id
    int id;

    @OneToMany
    @JoinColumn(name = "garage_id")
    Set<Vehicle> vehicles; // RV353
}
