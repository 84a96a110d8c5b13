package mapping;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Joined extends Root {
    @NotNull
    @Size(max = 11)
    String joined;
}
