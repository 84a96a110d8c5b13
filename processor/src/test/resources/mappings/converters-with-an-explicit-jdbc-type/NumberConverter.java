package mapping;

import jakarta.persistence.AttributeConverter;

class NumberConverter implements AttributeConverter<Money, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Integer column) {
        return null;
    }
}
