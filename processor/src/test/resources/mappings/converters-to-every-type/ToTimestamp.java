package mapping;

import jakarta.persistence.AttributeConverter;
import java.sql.Timestamp;

class ToTimestamp implements AttributeConverter<Money, Timestamp> {
    @Override
    public Timestamp convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Timestamp column) {
        return null;
    }
}
