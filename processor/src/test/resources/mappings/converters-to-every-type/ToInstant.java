package mapping;

import jakarta.persistence.AttributeConverter;
import java.time.Instant;

class ToInstant implements AttributeConverter<Money, Instant> {
    @Override
    public Instant convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Instant column) {
        return null;
    }
}
