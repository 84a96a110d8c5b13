package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Job {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) Duration took;
    @RenamedFrom("begun") Instant started;
    @Column(precision = 12, scale = 2) BigDecimal cost;
    @RenamedFrom("retries") @ColumnDefault("0") @Column(nullable = false) Integer attempts;
    UUID owner;
}
