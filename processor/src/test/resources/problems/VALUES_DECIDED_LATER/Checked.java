package mapping;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.type.YesNoConverter;

@Entity
public class Checked {
    @Id
    Long id;

    @Convert(converter = Letters.class)
    Level level; // RV342

    @Convert(converter = YesNoConverter.class)
    boolean known;

    Rank rank; // RV342

    enum Level {
        LOW,
        HIGH
    }

    enum Rank {
        FIRST(10);

        @EnumeratedValue
        final int number;

        Rank(int number) {
            this.number = number;
        }
    }

    abstract static class Letters implements AttributeConverter<Level, String> {}
}
