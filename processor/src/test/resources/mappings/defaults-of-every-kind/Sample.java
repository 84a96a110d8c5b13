package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @ColumnDefault("7")
    int number;

    @ColumnDefault("'text'")
    String text;

    @ColumnDefault("true")
    boolean flag;

    @ColumnDefault("current_timestamp")
    Instant moment;

    @ColumnDefault("gen_random_uuid()")
    UUID uuid;

    @ColumnDefault("'{}'")
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> json;

    @ColumnDefault("'RED'")
    @Enumerated(EnumType.STRING)
    Color color;

    @ColumnDefault("0")
    @Column(nullable = false)
    BigDecimal amount;

    @ColumnDefault("-1")
    Long negative;
}
