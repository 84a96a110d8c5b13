package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Temporal;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @ElementCollection
    List<String> texts;

    @ElementCollection
    @Column(name = "amount", precision = 9, scale = 3, nullable = false)
    Set<BigDecimal> amounts;

    @ElementCollection
    @Temporal(TemporalType.DATE)
    List<Date> days;

    @ElementCollection
    @Column(secondPrecision = 3)
    List<Instant> moments;

    @ElementCollection
    @Lob
    List<String> larges;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.JSON)
    List<java.util.Map<String, String>> maps;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Set<UUID> uuids;

    @ElementCollection
    @Column(columnDefinition = "text")
    List<String> defined;

    @ElementCollection
    List<byte[]> bytes;

    @ElementCollection
    @Column(length = 33, unique = true)
    Set<String> singles;
}
