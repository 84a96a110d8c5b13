package mapping;

import jakarta.persistence.AttributeConverter;

class TextConverter implements AttributeConverter<Money, String> {
    @Override
    public String convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(String column) {
        return null;
    }
}
