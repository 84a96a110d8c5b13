package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class City {
    String name;
}
