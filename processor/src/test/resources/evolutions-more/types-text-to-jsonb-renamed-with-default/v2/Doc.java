package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Doc {
    @Id Long id;
    @RenamedFrom("body") @Column(nullable = false) @JdbcTypeCode(SqlTypes.JSON) @ColumnDefault("'{}'") String content;
}
