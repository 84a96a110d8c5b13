package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.LocalDateTime;

@Entity
class Sample {
    @Id
    Long id;

    @Convert(converter = ToText.class)
    @Column(length = 10)
    LocalDate text;

    @Convert(converter = ToTimestamp.class)
    @Column(secondPrecision = 3)
    LocalDateTime rounded;

    @Convert(converter = ToTimestamp.class)
    LocalDateTime plain;
}
