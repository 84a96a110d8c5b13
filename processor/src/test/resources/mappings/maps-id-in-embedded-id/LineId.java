package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class LineId implements Serializable {
    Long orderId;

    int number;

    @Override
    public boolean equals(Object o) {
        return o instanceof LineId l && l.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }
}
