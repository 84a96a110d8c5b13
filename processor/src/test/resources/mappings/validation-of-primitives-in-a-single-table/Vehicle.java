package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotNull;

/** Each class must have a weight as far as its mapping is concerned; then validation requires it of the column too. */
@Entity
public class Vehicle {
    @Id
    Long id;

    @Column(name = "weight")
    @NotNull
    double weight;
}
