package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    Duration plain;

    @Column(precision = 15, scale = 3)
    Duration sized;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @Column(precision = 10, scale = 2)
    Duration shortInterval;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Duration nanos;
}
