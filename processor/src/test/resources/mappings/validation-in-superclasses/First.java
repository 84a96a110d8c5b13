package mapping;

import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;

@Entity
class First extends Base {
    @NotNull
    String own;
}
