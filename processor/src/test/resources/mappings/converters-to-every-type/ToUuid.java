package mapping;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;

class ToUuid implements AttributeConverter<Money, UUID> {
    @Override
    public UUID convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(UUID column) {
        return null;
    }
}
