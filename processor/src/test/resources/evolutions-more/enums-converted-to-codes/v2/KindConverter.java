package demo;

import jakarta.persistence.*;

@Converter(autoApply = true)
public class KindConverter implements AttributeConverter<Kind, String> {
    @Override
    public String convertToDatabaseColumn(Kind kind) {
        return kind == null ? null : kind.name().substring(0, 1);
    }

    @Override
    public Kind convertToEntityAttribute(String text) {
        return text == null ? null : text.equals("S") ? Kind.SMALL : Kind.LARGE;
    }
}
