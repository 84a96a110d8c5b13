package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.DialectOverride;
import org.hibernate.annotations.DialectOverride.Version;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.dialect.H2Dialect;
import org.hibernate.dialect.PostgreSQLDialect;

@Entity
class Sample {
    @Id
    Long id;

    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(
            dialect = PostgreSQLDialect.class,
            sameOrAfter = @Version(major = 13),
            override = @ColumnDefault("2"))
    Integer since;

    @ColumnDefault("1")
    @DialectOverride.ColumnDefault(
            dialect = PostgreSQLDialect.class,
            before = @Version(major = 12, minor = 1),
            override = @ColumnDefault("2"))
    Integer until;

    @Check(constraints = "checked > 0")
    @DialectOverride.Check(
            dialect = PostgreSQLDialect.class,
            sameOrAfter = @Version(major = 99),
            override = @Check(constraints = "checked > 1"))
    Integer checked;

    @GeneratedColumn("since + 1")
    @DialectOverride.GeneratedColumns({
        @DialectOverride.GeneratedColumn(dialect = H2Dialect.class, override = @GeneratedColumn("since + 2")),
        @DialectOverride.GeneratedColumn(
                dialect = PostgreSQLDialect.class,
                sameOrAfter = @Version(major = 8),
                before = @Version(major = 12),
                override = @GeneratedColumn("since + 3"))
    })
    Integer computed;

    @DialectOverride.ColumnDefaults({
        @DialectOverride.ColumnDefault(dialect = H2Dialect.class, override = @ColumnDefault("4")),
        @DialectOverride.ColumnDefault(dialect = PostgreSQLDialect.class, override = @ColumnDefault("5"))
    })
    Integer many;

    @DialectOverride.Checks({
        @DialectOverride.Check(dialect = H2Dialect.class, override = @Check(constraints = "verified > 4")),
        @DialectOverride.Check(dialect = PostgreSQLDialect.class, override = @Check(constraints = "verified > 5"))
    })
    Integer verified;
}
