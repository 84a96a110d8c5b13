package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.type.SqlTypes;

@Entity
@Table(indexes = @Index(name = "ix", columnList = "mode"), uniqueConstraints = @UniqueConstraint(name = "uk", columnNames = {"mode", "num"}))
public class Post {
    @Id Long id;
    @RenamedFrom("state") @Column(nullable = false) @ColumnDefault("'CLOSED'") @Backfill("'OPEN'") @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.NAMED_ENUM) State mode;
    Long num;
}
