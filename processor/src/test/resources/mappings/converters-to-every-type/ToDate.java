package mapping;

import jakarta.persistence.AttributeConverter;

class ToDate implements AttributeConverter<Money, java.sql.Date> {
    @Override
    public java.sql.Date convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(java.sql.Date column) {
        return null;
    }
}
