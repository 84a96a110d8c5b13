package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Line {
    String street;
    Integer number;
}
