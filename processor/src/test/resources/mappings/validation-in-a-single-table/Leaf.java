package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Leaf extends Root {
    @NotNull
    @Size(max = 11)
    String leaf;

    @Min(3)
    int number;

    @NotNull
    @ManyToOne
    Root other;
}
