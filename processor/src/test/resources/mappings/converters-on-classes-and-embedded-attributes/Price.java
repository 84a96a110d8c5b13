package mapping;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

@Embeddable
class Price {
    @Convert(converter = LongConverter.class)
    Money amount;
}
