package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.AttributeConverter;
import java.util.Locale;

@StoredAs(values = {"r", "g", "b"})
class ColorConverter implements AttributeConverter<Color, String> {
    @Override
    public String convertToDatabaseColumn(Color attribute) {
        return attribute == null ? null : attribute.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public Color convertToEntityAttribute(String column) {
        return null;
    }
}
