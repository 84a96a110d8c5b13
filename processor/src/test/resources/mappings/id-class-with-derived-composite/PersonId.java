package mapping;

import java.io.Serializable;

public class PersonId implements Serializable {
    String first;

    String last;

    @Override
    public boolean equals(Object o) {
        return o instanceof PersonId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
