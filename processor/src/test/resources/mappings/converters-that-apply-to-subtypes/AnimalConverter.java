package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter(autoApply = true)
class AnimalConverter implements AttributeConverter<Animal, String> {
    @Override
    public String convertToDatabaseColumn(Animal attribute) {
        return null;
    }

    @Override
    public Animal convertToEntityAttribute(String column) {
        return null;
    }
}
