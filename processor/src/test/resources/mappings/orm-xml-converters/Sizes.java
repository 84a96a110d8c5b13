package mapping;

import jakarta.persistence.AttributeConverter;

class Sizes implements AttributeConverter<Size, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Size value) {
        return 1;
    }

    @Override
    public Size convertToEntityAttribute(Integer value) {
        return new Size();
    }
}
