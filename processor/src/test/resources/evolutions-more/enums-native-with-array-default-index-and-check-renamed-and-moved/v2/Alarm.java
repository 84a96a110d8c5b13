package demo;

import dev.reviver.annotation.PostgresIndex;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@PostgresIndex(name = "only_high", columns = "id", where = "severity = 'HIGH'")
public class Alarm {
    @Id Long id;
    @RenamedFrom("level") @JdbcTypeCode(SqlTypes.NAMED_ENUM) @ColumnDefault("'LOW'") @Column(nullable = false) Level severity;
    @JdbcTypeCode(SqlTypes.ARRAY) Level[] history;
}
