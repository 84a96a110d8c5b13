package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Point {
    int x;
    Integer y;
}
