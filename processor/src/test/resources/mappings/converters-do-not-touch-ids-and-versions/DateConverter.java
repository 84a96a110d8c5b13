package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Date;

@Converter(autoApply = true)
class DateConverter implements AttributeConverter<Date, Long> {
    @Override
    public Long convertToDatabaseColumn(Date attribute) {
        return null;
    }

    @Override
    public Date convertToEntityAttribute(Long column) {
        return null;
    }
}
