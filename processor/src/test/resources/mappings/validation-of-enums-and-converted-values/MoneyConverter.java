package mapping;

import jakarta.persistence.AttributeConverter;

class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(Long column) {
        return null;
    }
}
