package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
class Price {
    Money amount;
}
