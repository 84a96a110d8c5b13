package mapping;

import jakarta.persistence.AttributeConverter;

class ToBytes implements AttributeConverter<Money, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(Money attribute) {
        return null;
    }

    @Override
    public Money convertToEntityAttribute(byte[] column) {
        return null;
    }
}
