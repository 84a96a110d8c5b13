package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant instant;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    LocalDateTime local;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    Instant utc;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    OffsetTime zoned;

    @JdbcTypeCode(SqlTypes.TIME)
    LocalTime time;

    @JdbcTypeCode(SqlTypes.DATE)
    LocalDateTime day;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    LocalDate moment;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    LocalDate text;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Instant number;

    @JdbcTypeCode(SqlTypes.INSTANT)
    Instant javaInstant;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime javaLocal;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate javaDate;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    LocalTime javaTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    OffsetDateTime javaOffset;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    OffsetTime javaOffsetTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    ZonedDateTime javaZoned;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    @Column(secondPrecision = 3)
    Date rounded;
}
