package mapping;

import jakarta.persistence.AttributeConverter;

abstract class Generic<X, Y> implements AttributeConverter<X, Y> {
    @Override
    public Y convertToDatabaseColumn(X attribute) {
        return null;
    }

    @Override
    public X convertToEntityAttribute(Y column) {
        return null;
    }
}
