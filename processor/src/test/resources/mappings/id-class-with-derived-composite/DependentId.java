package mapping;

import java.io.Serializable;

public class DependentId implements Serializable {
    String name;

    PersonId person;

    @Override
    public boolean equals(Object o) {
        return o instanceof DependentId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
