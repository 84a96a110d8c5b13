package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.AttributeConverter;

@StoredAs(values = {"10", "11", "12"})
class LongConverter implements AttributeConverter<Color, Long> {
    @Override
    public Long convertToDatabaseColumn(Color attribute) {
        return attribute == null ? null : attribute.ordinal() + 10L;
    }

    @Override
    public Color convertToEntityAttribute(Long column) {
        return null;
    }
}
