package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
@Access(AccessType.PROPERTY)
public abstract class Base {
    String invisible;

    public String getTop() {
        return invisible;
    }

    public void setTop(String top) {
        invisible = top;
    }
}
