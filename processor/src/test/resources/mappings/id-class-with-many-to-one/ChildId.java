package mapping;

import java.io.Serializable;

public class ChildId implements Serializable {
    Long parent;

    int number;

    @Override
    public boolean equals(Object o) {
        return o instanceof ChildId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
