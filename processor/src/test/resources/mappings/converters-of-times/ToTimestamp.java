package mapping;

import jakarta.persistence.AttributeConverter;
import java.sql.Timestamp;
import java.time.LocalDateTime;

class ToTimestamp implements AttributeConverter<LocalDateTime, Timestamp> {
    @Override
    public Timestamp convertToDatabaseColumn(LocalDateTime attribute) {
        return null;
    }

    @Override
    public LocalDateTime convertToEntityAttribute(Timestamp column) {
        return null;
    }
}
