package mapping;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Embeddable
class Address {
    @NotNull
    @Size(max = 60)
    String street;

    @Min(1)
    int number;

    @Valid
    @NotNull
    Inner inner;
}
