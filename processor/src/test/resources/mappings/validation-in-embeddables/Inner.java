package mapping;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

@Embeddable
class Inner {
    @NotBlank
    @Size(max = 9)
    String text;
}
