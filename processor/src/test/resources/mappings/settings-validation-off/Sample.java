package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Sample {
    @Id
    Long id;

    @NotNull
    @Size(max = 10)
    String text;

    @Min(3)
    int number;
}
