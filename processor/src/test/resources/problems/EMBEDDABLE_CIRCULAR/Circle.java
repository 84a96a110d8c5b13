package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Circle {
    Half half;
}
