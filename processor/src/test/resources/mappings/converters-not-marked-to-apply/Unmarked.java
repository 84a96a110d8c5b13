package mapping;

import jakarta.persistence.AttributeConverter;

class Unmarked implements AttributeConverter<Integer, String> {
    @Override
    public String convertToDatabaseColumn(Integer attribute) {
        return null;
    }

    @Override
    public Integer convertToEntityAttribute(String column) {
        return null;
    }
}
