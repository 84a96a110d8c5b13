package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class LongConverter implements AttributeConverter<Long, String> {
    @Override
    public String convertToDatabaseColumn(Long attribute) {
        return null;
    }

    @Override
    public Long convertToEntityAttribute(String column) {
        return null;
    }
}
