package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Key implements Serializable {
    int b;

    int a;

    @Override
    public boolean equals(Object o) {
        return o instanceof Key;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
