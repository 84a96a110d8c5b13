package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public abstract class Vehicle {
    @Id
    Long id;
}
