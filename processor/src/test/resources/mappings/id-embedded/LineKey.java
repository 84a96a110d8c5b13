package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class LineKey implements Serializable {
    String zone;
    Part part;
    int amount;
}
