package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Zip {
    String code;
}
