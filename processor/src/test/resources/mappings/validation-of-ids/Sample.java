package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Sample {
    @Id
    @Size(max = 30)
    @NotNull
    String id;

    @ManyToOne
    Sample parent;
}
