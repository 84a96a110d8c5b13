package mapping;

import jakarta.persistence.AttributeConverter;
import java.util.Map;

class MapConverter implements AttributeConverter<Map<String, Integer>, String> {
    @Override
    public String convertToDatabaseColumn(Map<String, Integer> attribute) {
        return null;
    }

    @Override
    public Map<String, Integer> convertToEntityAttribute(String column) {
        return null;
    }
}
