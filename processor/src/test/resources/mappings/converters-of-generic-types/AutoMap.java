package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

@Converter(autoApply = true)
class AutoMap implements AttributeConverter<Map<String, Long>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Long> attribute) {
        return null;
    }

    @Override
    public Map<String, Long> convertToEntityAttribute(String column) {
        return null;
    }
}
