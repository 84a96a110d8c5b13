package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;

@Entity
public class Lorry extends Vehicle {
    @Column(name = "axles")
    @NotNull
    int axles;

    @Column(name = "load_limit", columnDefinition = "integer not null default 0")
    int loadLimit;
}
