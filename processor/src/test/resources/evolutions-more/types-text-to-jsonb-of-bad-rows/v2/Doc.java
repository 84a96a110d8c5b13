package demo;

import dev.reviver.annotation.Backfill;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Doc {
    @Id Long id;
    @JdbcTypeCode(SqlTypes.JSON) @Backfill("'{}'") @ColumnDefault("'{}'") @Column(nullable = false) String body;
}
