package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.annotations.FractionalSeconds;

@Entity
class Sample {
    @Id
    Long id;

    @Column(secondPrecision = 0)
    LocalDateTime none;

    @Column(secondPrecision = 3)
    LocalDateTime millis;

    @Column(secondPrecision = 6)
    LocalTime micros;

    @Column(secondPrecision = 2)
    OffsetTime offsetTime;

    @Column(secondPrecision = 1)
    OffsetDateTime offsetDateTime;

    @Column(secondPrecision = 4)
    ZonedDateTime zoned;

    @Column(secondPrecision = 5)
    Instant instant;

    @Column(secondPrecision = 3)
    Date date;

    @Column(secondPrecision = 3)
    Calendar calendar;

    @Column(secondPrecision = 3)
    Timestamp timestamp;

    @Column(secondPrecision = 3)
    Time time;

    @Column(secondPrecision = 3)
    LocalDate noEffect;

    @Column(secondPrecision = 3)
    String noEffectEither;

    @FractionalSeconds(3)
    Instant fractional;

    @FractionalSeconds(2)
    LocalTime fractionalTime;
}
