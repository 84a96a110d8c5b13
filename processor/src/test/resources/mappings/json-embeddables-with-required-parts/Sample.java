package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Required required1;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "needed", nullable = false)
    Required required2;

    @JdbcTypeCode(SqlTypes.JSON)
    Checked checked1;

    @JdbcTypeCode(SqlTypes.JSON)
    Enums enums1;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Street> list;

    @JdbcTypeCode(SqlTypes.JSON)
    Street[] several;

    @JdbcTypeCode(SqlTypes.JSON_ARRAY)
    List<Street> asArray;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "`Quoted`")
    Street quoted;

    @JdbcTypeCode(SqlTypes.JSON)
    InOrder inOrder;

    @JdbcTypeCode(SqlTypes.JSON)
    @AttributeOverride(name = "text", column = @Column(name = "road", nullable = false))
    Street overridden;
}

enum Kind {
    A,
    B
}

@Embeddable
class Required {
    @Column(length = 20, nullable = false)
    String street;

    @Column(nullable = false)
    int number;

    @Column(nullable = false)
    Boolean flag;

    @Column(nullable = false, precision = 10, scale = 3)
    BigDecimal amount;

    @Column(nullable = false)
    LocalDate day;

    @Column(nullable = false)
    Instant instant;

    @Column(nullable = false)
    byte[] bytes;

    @Column(nullable = false)
    UUID uuid;

    @Column(nullable = false)
    double size;

    @Column(nullable = false)
    LocalTime time;

    @Column(nullable = false)
    OffsetDateTime offset;

    @Column(nullable = false)
    String[] texts;

    @Column(nullable = false)
    int[] numbers;

    @Column(nullable = false)
    char letter;

    @Column(nullable = false)
    Duration duration;

    int optional;
}

@Embeddable
class Checked {
    @Check(constraints = "c1 > 'a'")
    String c1;

    @Check(constraints = "c2 > 3")
    BigDecimal c2;

    @Check(constraints = "c3 is not null")
    LocalDateTime c3;

    @Check(constraints = "c4 is not null")
    char c4;

    @Check(constraints = "c5 is not null")
    float c5;

    @Check(constraints = "c6 is not null")
    @Lob
    String c6;

    @Check(constraints = "c7 is not null")
    @Column(name = "c7")
    String c7;

    @Check(constraints = "c8 is not null")
    @Column(columnDefinition = "char(3)")
    String c8;

    @Check(constraints = "c9 is not null")
    Locale c9;

    @Check(constraints = "d1 is not null")
    InetAddress d1;

    @Check(constraints = "d2 is not null")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> d2;

    @Check(constraints = "d3 is not null")
    @Column(precision = 7)
    BigDecimal d3;

    @Check(constraints = "d4 is not null")
    BigInteger d4;
}

@Embeddable
class Enums {
    @Enumerated(EnumType.STRING)
    Kind byName;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    Kind byNameWithLength;

    @Enumerated(EnumType.STRING)
    @Column(name = "named")
    Kind byNameWithColumn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(7)", nullable = false)
    Kind byNameDefined;

    Kind byOrdinal;
}

@Embeddable
class Street {
    @Column(nullable = false, name = "`Street Name`")
    String text;
}

@Embeddable
record InOrder(
        @Column(nullable = false) String zz, @Column(nullable = false) String aa) {}
