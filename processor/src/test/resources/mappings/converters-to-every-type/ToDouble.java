package mapping;

import jakarta.persistence.AttributeConverter;

class ToDouble implements AttributeConverter<Money, Double> {
    @Override
    public Double convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Double column) {
        return null;
    }
}
