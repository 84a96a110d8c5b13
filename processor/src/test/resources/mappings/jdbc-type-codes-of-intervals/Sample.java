package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration interval;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Duration numeric;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Duration nanos;

    @JdbcTypeCode(SqlTypes.DURATION)
    Duration java;
}
