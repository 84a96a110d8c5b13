package mapping;

import java.io.Serializable;

public class MembershipId implements Serializable {
    Long user;

    String group;

    @Override
    public boolean equals(Object o) {
        return o instanceof MembershipId;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
