package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.AttributeConverter;

@StoredAs(values = {"1", "2", "3"})
class NumberConverter implements AttributeConverter<Color, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Color attribute) {
        return attribute == null ? null : attribute.ordinal() + 1;
    }

    @Override
    public Color convertToEntityAttribute(Integer column) {
        return null;
    }
}
