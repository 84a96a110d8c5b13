package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns that get another type; of every type to every other tells {@link TypeChangeOnPostgresTest}. */
class ColumnTypesOnPostgresTest extends PlansOnPostgres {
    @Test
    void textBecomesJsonAndKeepsItsMeaning() throws SQLException {
        Schema text = Draft.schema(Draft.table("t").key("id").column("j", "text"));
        Schema json = Draft.schema(Draft.table("t").key("id").column("j", "jsonb"));
        Plan plan = there(text, json, Renames.NONE, "INSERT INTO t VALUES (1, '{\"a\":  1}'), (2, NULL)");
        assertThat(rows("SELECT j FROM t ORDER BY id")).containsExactly("{\"a\": 1}", "null");
        back(plan);
        run("INSERT INTO t VALUES (3, '{a'), (4, '{}')");
        assertThat(failure(PostgresWriter.script(plan))).contains("1 rows of t have a value in j");
    }

    @Test
    void aTimestampIsTakenToBeUtcWhateverTheSessionSays() throws SQLException {
        Schema local = Draft.schema(Draft.table("t").key("id").column("at", "timestamp(6)"));
        Schema zoned = Draft.schema(Draft.table("t").key("id").column("at", "timestamptz(6)"));
        Plan plan = there(local, zoned, Renames.NONE, "INSERT INTO t VALUES (1, '2024-07-01 10:00:00')");
        assertThat(rows("SELECT at AT TIME ZONE 'UTC' FROM t")).containsExactly("2024-07-01 10:00:00");
        back(plan);
        assertThat(rows("SELECT at FROM t")).containsExactly("2024-07-01 10:00:00");
    }

    @Test
    void narrowingNeverCutsOrRounds() throws SQLException {
        Schema wide = Draft.schema(Draft.table("t")
                .key("id")
                .column("a", "varchar(20)")
                .column("n", "numeric(10,2)")
                .column("b", "bigint"));
        Schema narrow = Draft.schema(Draft.table("t")
                .key("id")
                .column("a", "varchar(3)")
                .column("n", "numeric(10,0)")
                .column("b", "smallint"));
        Plan plan = there(wide, narrow, Renames.NONE, "INSERT INTO t VALUES (1, 'abc', 5.00, 7)");
        back(plan);
        for (String[] bad : List.of(
                new String[] {"'abcd', 1, 1", "1 rows of t have a value in a"},
                new String[] {"'a', 1.5, 1", "1 rows of t have a value in n"},
                new String[] {"'a', 1, 40000", "1 rows of t have a value in b"})) {
            run("INSERT INTO t VALUES (2, " + bad[0] + ")");
            assertThat(failure(PostgresWriter.script(plan))).contains(bad[1]);
            run("DELETE FROM t WHERE id = 2");
        }
    }

    @Test
    void numbersTruthValuesAndArraysGoThereAndBack() throws SQLException {
        Schema from = Draft.schema(Draft.table("t")
                .key("id")
                .column("flag", "boolean")
                .column("count", "integer")
                .column("list", "integer[]"));
        Schema to = Draft.schema(Draft.table("t")
                .key("id")
                .column("flag", "integer")
                .column("count", "text")
                .column("list", "text[]"));
        Plan plan = there(from, to, Renames.NONE, "INSERT INTO t VALUES (1, true, 7, '{1,2}'), (2, NULL, NULL, NULL)");
        assertThat(rows("SELECT flag, count, list FROM t ORDER BY id")).containsExactly("1|7|{1,2}", "null|null|null");
        back(plan);
    }

    @Test
    void aDateBeyondTheLastMomentIsCounted() throws SQLException {
        Schema days =
                Draft.schema(Draft.table("t").key("id").column("at", "date").column("more", "date[]"));
        Schema local = Draft.schema(
                Draft.table("t").key("id").column("at", "timestamp(6)").column("more", "timestamp(6)[]"));
        Schema zoned = Draft.schema(
                Draft.table("t").key("id").column("at", "timestamptz(6)").column("more", "date[]"));
        back(there(
                days,
                local,
                Renames.NONE,
                "INSERT INTO t VALUES (1, '294276-12-31', '{294276-12-31}'), (2, 'infinity', '{infinity}'),"
                        + " (3, '-infinity', NULL), (4, '4714-11-24 BC', NULL), (5, NULL, '{}')"));
        back(run(days, zoned));
        run("INSERT INTO t VALUES (6, '294277-01-01', NULL), (7, '5874897-12-31', NULL)");
        for (Schema moments : List.of(local, zoned)) {
            assertThat(failure(PostgresWriter.script(Differ.diff(days, moments, Renames.NONE))))
                    .contains("2 rows of t have a value in at that timestamp(6) with");
        }
        run("UPDATE t SET at = NULL, more = '{2024-01-01,294277-01-01}' WHERE id > 5");
        assertThat(failure(PostgresWriter.script(Differ.diff(days, local, Renames.NONE))))
                .contains("2 rows of t have a value in more that timestamp(6) without time zone[]");
    }

    private Plan run(Schema from, Schema to) throws SQLException {
        Plan plan = Differ.diff(from, to, Renames.NONE);
        run(PostgresWriter.script(plan));
        return plan;
    }
}
