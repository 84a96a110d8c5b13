package mapping;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

@Entity
class Leaf extends Root {
    @NotNull
    @Min(1)
    Integer leaf;
}
