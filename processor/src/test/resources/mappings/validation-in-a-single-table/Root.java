package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;

@Entity
class Root {
    @Id
    Long id;

    @NotNull
    String root;

    @NotNull
    @ManyToOne
    Root parent;
}
