package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;

@Entity
public class Times {
    @Id
    Long id;

    LocalDate day;
    LocalTime time;
    LocalDateTime moment;
    OffsetTime offsetTime;
    OffsetDateTime offsetMoment;
    ZonedDateTime zonedMoment;
    Instant instant;
    Duration length;
    Year inYear;
    Date date;
    Calendar calendar;
    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    Timestamp timestamp;

    @Column(secondPrecision = 2)
    LocalTime preciseTime;

    @Column(secondPrecision = 0)
    LocalDateTime wholeSeconds;

    @Column(secondPrecision = 3)
    Instant milliseconds;

    @Column(precision = 12, scale = 3)
    Duration shortLength;

    @Column(precision = 3)
    LocalDateTime precisionSaysNothing;
}
