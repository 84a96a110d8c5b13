package mapping;

import jakarta.persistence.AttributeConverter;
import java.time.LocalDate;

class ToText implements AttributeConverter<LocalDate, String> {
    @Override
    public String convertToDatabaseColumn(LocalDate attribute) {
        return null;
    }

    @Override
    public LocalDate convertToEntityAttribute(String column) {
        return null;
    }
}
