package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class PersonId implements Serializable {
    String last;

    String first;

    @Override
    public boolean equals(Object o) {
        return o instanceof PersonId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
