package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Keys, checks and whatever else demands something of rows. */
class KeysOnPostgresTest extends PlansOnPostgres {
    @Test
    void aKeyOfOneColumnBecomesOneOfTwoUnderAForeignKey() throws SQLException {
        Schema one = Draft.schema(
                Draft.table("p").key("id").notNull("code", "text").unique("p_code", "code"),
                Draft.table("c").key("id").column("code", "text").reference("c_fk", "code", "p", "code"));
        Schema two = Draft.schema(
                Draft.table("p")
                        .notNull("id", "bigint")
                        .notNull("code", "text")
                        .primaryKey("p_pkey", "id", "code")
                        .unique("p_code", "code"),
                Draft.table("c").key("id").column("code", "text").reference("c_fk", "code", "p", "code"));
        back(there(one, two, Renames.NONE, "INSERT INTO p VALUES (1, 'a'), (2, 'b'); INSERT INTO c VALUES (1, 'a')"));
    }

    @Test
    void demandsOnRowsSayHowManyAreInTheWayAndWhere() throws SQLException {
        Schema loose = Draft.schema(
                Draft.table("p").key("id"),
                Draft.table("t")
                        .key("id")
                        .column("a", "integer")
                        .column("b", "text")
                        .column("p", "bigint"));
        run(build(loose));
        run(
                "INSERT INTO p VALUES (1); INSERT INTO t VALUES (1, 5, 'x', 1), (2, 5, 'x', 9), (3, 6, NULL, 8), (4, 5, 'y', NULL)");
        assertThat(refusal(loose, t -> t.unique("uk", "a"))).contains("3 rows of t agree with another in a");
        assertThat(refusal(loose, t -> t.unique("uk", "a", "b"))).contains("2 rows of t agree with another in a, b");
        assertThat(refusal(loose, t -> t.index("ix", true, "a"))).contains("3 rows of t agree with another in a");
        assertThat(refusal(loose, t -> t.check("ck", "a > 5"))).contains("3 rows of t do not pass the check ck: a > 5");
        assertThat(refusal(loose, t -> t.reference("fk", "p", "p", "id")))
                .contains("2 rows of t refer by p to no row of p");
        Schema required = Draft.schema(
                Draft.table("p").key("id"),
                Draft.table("t")
                        .key("id")
                        .column("a", "integer")
                        .notNull("b", "text")
                        .column("p", "bigint"));
        assertThat(failure(PostgresWriter.script(Differ.diff(loose, required, Renames.NONE))))
                .contains("1 rows of t have no value in b");
    }

    @Test
    void columnsOfDifferentCollationsAreCompared() throws SQLException {
        Draft parent = Draft.table("p").with(collated("code", "C")).primaryKey("p_pkey", "code");
        Schema loose = Draft.schema(parent, Draft.table("t").key("id").with(collated("code", "POSIX")));
        Schema strict = Draft.schema(
                parent,
                Draft.table("t").key("id").with(collated("code", "POSIX")).reference("fk", "code", "p", "code"));
        run(build(loose));
        run("INSERT INTO p VALUES ('a'); INSERT INTO t VALUES (1, 'a'), (2, 'b')");
        Plan plan = Differ.diff(loose, strict, Renames.NONE);
        assertThat(failure(PostgresWriter.script(plan))).contains("1 rows of t refer by code to no row of p");
        run("DELETE FROM t WHERE id = 2");
        run(PostgresWriter.script(plan));
        run(PostgresWriter.script(plan.inverse(), Direction.DOWN));
    }

    private static Column collated(String name, String collation) {
        return Column.of(name, ColumnType.of("text"))
                .withNullable(false)
                .withCollation(Optional.of(new QualifiedName(Optional.of("pg_catalog"), collation)));
    }

    private String refusal(Schema loose, UnaryOperator<Draft> demand) {
        Schema strict = Draft.schema(
                Draft.table("p").key("id"),
                demand.apply(Draft.table("t")
                        .key("id")
                        .column("a", "integer")
                        .column("b", "text")
                        .column("p", "bigint")));
        return failure(PostgresWriter.script(Differ.diff(loose, strict, Renames.NONE)));
    }
}
