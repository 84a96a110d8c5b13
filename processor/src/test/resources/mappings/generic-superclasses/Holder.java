package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Holder<H> {
    H held;
}
