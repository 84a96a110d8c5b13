package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = Inner.class)
    StringBuilder builder;

    other.Money money;

    static class Inner implements AttributeConverter<StringBuilder, String> {
        @Override
        public String convertToDatabaseColumn(StringBuilder attribute) {
            return null;
        }

        @Override
        public StringBuilder convertToEntityAttribute(String column) {
            return null;
        }
    }
}
