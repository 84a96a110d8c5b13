package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Line {
    Point from;
    Point to;
}
