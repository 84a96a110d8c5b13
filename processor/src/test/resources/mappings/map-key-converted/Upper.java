package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class Upper implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer value) {
        return String.valueOf(value);
    }
    @Override
    public Integer convertToEntityAttribute(String text) {
        return Integer.valueOf(text);
    }
}
