package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Embeddable
public class ChildId implements Serializable {
    @ManyToOne
    @JoinColumn(name = "parent_id")
    Parent parent;

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
