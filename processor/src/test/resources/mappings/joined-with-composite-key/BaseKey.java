package mapping;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

@Embeddable
public class BaseKey implements Serializable {
    int part;
    String area;
}
