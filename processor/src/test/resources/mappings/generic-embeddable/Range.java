package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Range<T> {
    T low;
    T high;
}
