package mapping;

import jakarta.persistence.AttributeConverter;

class ToChar implements AttributeConverter<Money, Character> {
    @Override
    public Character convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Character column) {
        return null;
    }
}
