package mapping;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Outer outer1;
}

@Embeddable
class Outer {
    @Basic(optional = false)
    List<String> texts;
    @Basic(optional = false)
    String[] array;
    @Basic(optional = false)
    int[] numbers;
    @Basic(optional = false)
    @Column(length = 20)
    List<String> shorts;
    @Basic(optional = false)
    @Column(precision = 2)
    LocalDateTime pre;
    @Basic(optional = false)
    @Column(secondPrecision = 3)
    LocalDateTime sec;
    @Basic(optional = false)
    Timestamp ts;
    @Basic(optional = false)
    @Lob
    String lob;
    @Basic(optional = false)
    byte[] bytes;
    @Basic(optional = false)
    Locale locale;
    @Basic(optional = false)
    Duration duration;
    @Basic(optional = false)
    @Column(precision = 12, scale = 2)
    BigDecimal big;
    @Basic(optional = false)
    UUID uuid;
    @Basic(optional = false)
    Set<Integer> ints;
    @Basic(optional = false)
    Col[] cols;
    @Basic(optional = false)
    @Enumerated(EnumType.STRING)
    Col col;
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> map;
    @Basic(optional = false)
    @Column(precision = 2)
    Instant instant;
    @Basic(optional = false)
    @Column(secondPrecision = 0)
    OffsetDateTime odt;
    @Basic(optional = false)
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;
    @Basic(optional = false)
    @Column(length = 3000)
    String longer;
    @Basic(optional = false)
    @Column(length = 3)
    char[] chars;
    @Basic(optional = false)
    InetAddress inet;
    @Basic(optional = false)
    @Column(precision = 12)
    double dbl;
    @Basic(optional = false)
    ZoneOffset zone;
    @Basic(optional = false)
    @Column(columnDefinition = "varchar(7)")
    String defined;
    @Basic(optional = false)
    @Collate("C")
    String collated;
}

enum Col { A, B }
