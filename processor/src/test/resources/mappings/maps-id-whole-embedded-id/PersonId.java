package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class PersonId implements Serializable {
    String last;

    @Column(length = 40)
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
