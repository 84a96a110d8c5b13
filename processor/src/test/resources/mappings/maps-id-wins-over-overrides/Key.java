package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class Key implements Serializable {
    Long pc;

    int n;
}
