package mapping;

import dev.reviver.annotation.StoredAs;
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
    Size size;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Size next;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Colour colour;
}

@StoredAs(values = {"S", "M", "L"})
enum Size {
    SMALL("S"),
    MIDDLE("M"),
    LARGE("L");

    @EnumeratedValue
    final String letter;

    Size(String letter) {
        this.letter = letter;
    }
}

enum Colour {
    YELLOW,
    BLUE
}
