package mapping;

import jakarta.persistence.AttributeConverter;

class Plain implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String attribute) {
        return attribute;
    }

    @Override
    public String convertToEntityAttribute(String column) {
        return column;
    }
}
