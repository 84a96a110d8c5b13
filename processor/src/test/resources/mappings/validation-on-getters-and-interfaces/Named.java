package mapping;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

interface Named {
    @NotNull
    @Size(max = 55)
    String getName();
}
