package demo;

import jakarta.persistence.*;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Run {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND) @Column(nullable = false) Duration took;
}
