package mapping;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@MappedSuperclass
abstract class Base {
    @Id
    @Min(1)
    Long id;

    @NotNull
    @Size(max = 20)
    String name;
}
