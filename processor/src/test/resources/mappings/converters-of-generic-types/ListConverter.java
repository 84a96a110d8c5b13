package mapping;

import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.UUID;

class ListConverter implements AttributeConverter<List<UUID>, String> {
    @Override
    public String convertToDatabaseColumn(List<UUID> attribute) {
        return null;
    }

    @Override
    public List<UUID> convertToEntityAttribute(String column) {
        return null;
    }
}
