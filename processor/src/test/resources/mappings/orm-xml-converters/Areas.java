package mapping;

import jakarta.persistence.AttributeConverter;

class Areas implements AttributeConverter<Area, Long> {
    @Override
    public Long convertToDatabaseColumn(Area value) {
        return 1L;
    }

    @Override
    public Area convertToEntityAttribute(Long value) {
        return new Area();
    }
}
