package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Schema;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns that PostgreSQL computes. */
class ComputedColumnsOnPostgresTest extends PlansOnPostgres {
    @Test
    void aComputedColumnIsComputedOtherwiseMadePlainAndComputedAgain() throws SQLException {
        Schema doubled = computed("a * 2", Generated.Storage.STORED);
        Schema tripled = computed("a * 3", Generated.Storage.VIRTUAL);
        Schema plain =
                Draft.schema(Draft.table("t").key("id").column("a", "integer").column("g", "integer"));
        Plan otherwise = there(doubled, tripled, Renames.NONE, "INSERT INTO t (id, a) VALUES (1, 5)");
        assertThat(rows("SELECT g FROM t")).containsExactly("15");
        back(otherwise);
        Plan made = Differ.diff(doubled, plain, Renames.NONE);
        run(PostgresWriter.script(made));
        assertThat(rows("SELECT g FROM t")).containsExactly("10");
        run("UPDATE t SET g = 11");
        run(PostgresWriter.script(made.inverse(), Direction.DOWN));
        assertThat(rows("SELECT g FROM t")).containsExactly("10");
        run(PostgresWriter.script(otherwise));
        Plan fromVirtual = Differ.diff(tripled, plain, Renames.NONE);
        run(PostgresWriter.script(fromVirtual));
        assertThat(rows("SELECT g FROM t")).containsExactly("15");
    }

    private static Schema computed(String expression, Generated.Storage storage) {
        Column column =
                Column.of("g", ColumnType.of("integer")).withGenerated(Optional.of(new Generated(expression, storage)));
        return Draft.schema(
                Draft.table("t").key("id").column("a", "integer").with(column).index("ix", "a"));
    }

    @Test
    void aComputedColumnGivesWayWhenWhatItLeansOnChangesType() throws SQLException {
        Schema narrow = Draft.schema(
                Draft.table("t").key("id").column("a", "varchar(5)").with(upper("varchar(9)")));
        Schema wide =
                Draft.schema(Draft.table("t").key("id").column("a", "text").with(upper("varchar(9)")));
        back(there(narrow, wide, Renames.NONE, "INSERT INTO t (id, a) VALUES (1, 'x')"));
        assertThat(rows("SELECT g FROM t")).containsExactly("X");
    }

    private static Column upper(String type) {
        return Column.of("g", Draft.type(type))
                .withGenerated(Optional.of(new Generated("upper(a)", Generated.Storage.STORED)));
    }
}
