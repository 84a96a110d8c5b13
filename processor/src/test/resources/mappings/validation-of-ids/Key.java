package mapping;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

@Embeddable
class Key implements Serializable {
    private static final long serialVersionUID = 1;

    @NotNull
    @Size(max = 8)
    String code;

    @Min(4)
    int number;

    @Override
    public boolean equals(Object other) {
        return other instanceof Key key && key.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
