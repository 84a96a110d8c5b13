package mapping;

import jakarta.persistence.AttributeConverter;

class ToBoolean implements AttributeConverter<Money, Boolean> {
    @Override
    public Boolean convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Boolean column) {
        return null;
    }
}
