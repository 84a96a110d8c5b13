package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URL;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

@Entity
class Holder {
    @Id
    Long id;

    Everything everything;
}

@Embeddable
@Struct(name = "everything")
class Everything {
    boolean aBoolean;
    byte aByte;
    short aShort;
    int anInt;
    long aLong;
    float aFloat;
    double aDouble;

    @Column(precision = 14)
    double preciseDouble;

    char aChar;
    Character boxedChar;
    BigDecimal aDecimal;

    @Column(precision = 200, scale = 3)
    BigDecimal hugeDecimal;

    BigInteger anInteger;
    String aString;

    @Column(length = 3)
    String shortString;

    @Column(length = 300)
    String longerString;

    @Lob
    String largeString;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String textual;

    @Column(length = 1000000)
    String veryLong;

    byte[] bytes;

    @Column(length = 12)
    byte[] fewBytes;

    LocalDate localDate;
    LocalTime atTime;

    @Column(length = 100000000)
    String longest;

    LocalDateTime localDateTime;
    OffsetDateTime withOffset;
    ZonedDateTime zoned;

    @Temporal(TemporalType.DATE)
    Date date;

    Duration duration;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;

    Year year;
    ZoneId zone;
    UUID uuid;
    InetAddress address;
    Currency currency;
    Locale locale;
    URL url;
    Class<?> type;
    String[] strings;
    List<Integer> numbers;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> json;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Grade named;

    Grade ordinal;

    @Convert(converter = Doubled.class)
    Integer converted;
}

enum Grade {
    HIGH,
    LOW
}

class Doubled implements AttributeConverter<Integer, Long> {
    @Override
    public Long convertToDatabaseColumn(Integer value) {
        return value == null ? null : 2L * value;
    }

    @Override
    public Integer convertToEntityAttribute(Long value) {
        return value == null ? null : Math.toIntExact(value / 2);
    }
}
