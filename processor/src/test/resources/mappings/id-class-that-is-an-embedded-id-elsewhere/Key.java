package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Key implements Serializable {
    int a;

    @Column(name = "b_column")
    int b;

    @Override
    public boolean equals(Object o) {
        return o instanceof Key;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
