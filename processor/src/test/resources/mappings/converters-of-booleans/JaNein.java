package mapping;

import dev.reviver.annotation.StoredAs;
import jakarta.persistence.AttributeConverter;

@StoredAs(values = {"nein", "ja"})
class JaNein implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean attribute) {
        return attribute == null ? null : attribute ? "ja" : "nein";
    }

    @Override
    public Boolean convertToEntityAttribute(String column) {
        return null;
    }
}
