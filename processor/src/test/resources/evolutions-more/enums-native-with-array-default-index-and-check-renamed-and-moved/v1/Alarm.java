package demo;

import dev.reviver.annotation.PostgresIndex;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@PostgresIndex(name = "only_high", columns = "id", where = "level = 'HIGH'")
public class Alarm {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.NAMED_ENUM) @ColumnDefault("'LOW'") @Column(nullable = false) Level level;
    @JdbcTypeCode(SqlTypes.ARRAY) Level[] history;
}
