package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.AttributeConverter;

@StoredAs(values = {"0", "1"})
class Bit implements AttributeConverter<Boolean, Short> {
    @Override
    public Short convertToDatabaseColumn(Boolean attribute) {
        return attribute == null ? null : (short) (attribute ? 1 : 0);
    }

    @Override
    public Boolean convertToEntityAttribute(Short column) {
        return null;
    }
}
