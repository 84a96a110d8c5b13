package mapping;

import jakarta.persistence.AttributeConverter;

class MoneyConverter implements AttributeConverter<Money, Long> {
    @Override
    public Long convertToDatabaseColumn(Money money) {
        return money == null ? null : money.cents;
    }

    @Override
    public Money convertToEntityAttribute(Long cents) {
        return null;
    }
}
