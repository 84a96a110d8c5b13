package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
class Upper implements AttributeConverter<String, byte[]> {
    @Override
    public byte[] convertToDatabaseColumn(String attribute) {
        return null;
    }

    @Override
    public String convertToEntityAttribute(byte[] column) {
        return null;
    }
}
