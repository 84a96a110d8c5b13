package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class SeatKey implements Serializable {
    String row;
    int number;
}
