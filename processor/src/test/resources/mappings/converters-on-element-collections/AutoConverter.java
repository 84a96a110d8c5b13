package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class AutoConverter implements AttributeConverter<Auto, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Auto attribute) {
        return null;
    }

    @Override
    public Auto convertToEntityAttribute(Integer column) {
        return null;
    }
}
