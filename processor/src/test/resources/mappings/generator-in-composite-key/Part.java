package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.io.Serializable;

@Embeddable
public class Part implements Serializable {
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long pc;

    int n;

    @Override
    public boolean equals(Object o) {
        return o instanceof Part;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
