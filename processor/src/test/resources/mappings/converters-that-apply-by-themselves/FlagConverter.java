package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@StoredAs(values = {"0", "1"})
@Converter(autoApply = true)
class FlagConverter implements AttributeConverter<Boolean, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Boolean attribute) {
        return attribute == null ? null : attribute ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer column) {
        return null;
    }
}
