package mapping;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;

class Off implements AttributeConverter<UUID, String> {
    @Override
    public String convertToDatabaseColumn(UUID attribute) {
        return null;
    }

    @Override
    public UUID convertToEntityAttribute(String column) {
        return null;
    }
}
