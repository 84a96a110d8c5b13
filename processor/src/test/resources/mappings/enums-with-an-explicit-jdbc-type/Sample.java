package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Color text;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Color number;

    @JdbcTypeCode(SqlTypes.BIGINT)
    @Enumerated(EnumType.STRING)
    Color big;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 8)
    Color fixed;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    Color longText;
}
