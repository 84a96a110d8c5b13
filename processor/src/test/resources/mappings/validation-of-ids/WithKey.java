package mapping;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

@Entity
class WithKey {
    @EmbeddedId
    @Valid
    @NotNull
    Key key;
}
