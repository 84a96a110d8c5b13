package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Parcel {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Size size; // RV367
}

enum Size {
    SMALL("S"),
    LARGE("L");

    @EnumeratedValue
    final String letter;

    Size(String letter) {
        this.letter = letter;
    }
}
