package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
class Sample {
    @Id
    Long id;

    @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("99"))
    @ColumnDefault("1")
    int mine;

    @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("99"))
    @ColumnDefault("1")
    int others;

    @DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "one > 1"))
    @Check(constraints = "one > 2")
    int one;

    @DialectOverride.Check(dialect = H2Dialect.class, override = @Check(constraints = "two > 1"))
    @Check(constraints = "two > 2")
    int two;

    @DialectOverride.GeneratedColumn(dialect = PostgreSQLDialect.class, override = @GeneratedColumn("one * 9"))
    @GeneratedColumn("one * 8")
    int computed;
}
