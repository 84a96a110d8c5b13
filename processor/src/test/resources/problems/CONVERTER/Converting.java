package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Converting {
    @Id
    Long id;

    Money price; // RV343

    @Convert(disableConversion = true)
    int unconverted;

    @Convert // RV343
    String unnamed;

    static class Money implements java.io.Serializable {
        private static final long serialVersionUID = 1;
    }

    @Converter(autoApply = true)
    abstract static class First implements AttributeConverter<Money, Long> {}

    @Converter(autoApply = true)
    abstract static class Second implements AttributeConverter<Money, String> {}
}
