package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Condition;
import dev.reviver.change.Differ;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Plan;
import dev.reviver.change.RandomModels;
import dev.reviver.change.Refusal;
import dev.reviver.change.Renames;
import dev.reviver.change.Rows;
import dev.reviver.hazard.Direction;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Generated;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which changes are one statement together, and that they are on the way back too. */
class AlterationsTest extends PlansOnPostgres {
    private static final QualifiedName SHELF = QualifiedName.of("shelf");
    private static final Column ID = column("id", "integer").withNullable(false);

    @Test
    void whatIsOneStatementIsOneOnTheWayBack() {
        List<Integer> sizes = LongStream.range(0, 500)
                .mapToObj(RandomModels::of)
                .map(models -> Differ.diff(models.from(), models.to(), models.renames()))
                .flatMap(plan -> {
                    Alterations alterations = new Alterations(Server.USUAL, plan.collations());
                    List<List<Change>> up = alterations.steps(plan);
                    assertThat(alterations.steps(plan.inverse())).isEqualTo(backwards(up));
                    return up.stream().map(List::size);
                })
                .toList();
        assertThat(sizes).filteredOn(size -> size > 1).hasSizeGreaterThan(20);
    }

    private static List<List<Change>> backwards(List<List<Change>> steps) {
        List<List<Change>> all = new ArrayList<>();
        for (List<Change> step : steps) {
            List<Change> inverses = step.stream().map(Change::inverse).collect(Collectors.toCollection(ArrayList::new));
            Collections.reverse(inverses);
            all.add(0, inverses);
        }
        return all;
    }

    @Test
    void columnsOfOneTableGetTheirTypesInOneStatement() throws SQLException {
        Schema from = shelf(
                ID,
                column("a", "integer").withDefault(Optional.of(new DefaultValue("7"))),
                column("b", "integer").withComment(Optional.of("before")),
                column("c", "text"));
        Schema to = shelf(
                ID.withType(ColumnType.of("bigint")),
                column("a", "bigint").withDefault(Optional.of(new DefaultValue("8"))),
                column("b", "integer").withComment(Optional.of("after")),
                column("c", "integer"));
        Plan plan = there(from, to, Renames.NONE, "INSERT INTO shelf VALUES (1, 2, 3, '4')");
        assertThat(PostgresWriter.script(plan)).contains("""
                ALTER TABLE shelf
                    ALTER COLUMN id TYPE bigint,
                    ALTER COLUMN a DROP DEFAULT, ALTER COLUMN a TYPE bigint, ALTER COLUMN a SET DEFAULT 8,
                    ALTER COLUMN c TYPE integer USING c::integer;

                -- Changes column shelf.b: its comment
                COMMENT ON COLUMN shelf.b IS 'after';
                """);
        assertThat(PostgresWriter.script(plan.inverse(), Direction.DOWN)).contains("""
                ALTER TABLE shelf
                    ALTER COLUMN c TYPE text,
                    ALTER COLUMN a DROP DEFAULT, ALTER COLUMN a TYPE integer, ALTER COLUMN a SET DEFAULT 7,
                    ALTER COLUMN id TYPE integer;
                """);
        assertThat(rows("SELECT * FROM shelf")).containsExactly("1|2|3|4");
        back(plan);
        assertThat(rows("SELECT * FROM shelf")).containsExactly("1|2|3|4");
    }

    @Test
    void eachKeepsWhatIsSaidOfItAndItsLookAtTheRows() {
        Schema from = shelf(ID, column("a", "bigint"), column("b", "bigint"));
        Schema to = shelf(ID, column("a", "integer"), column("b", "smallint"));
        assertThat(PostgresWriter.script(Differ.diff(from, to, Renames.NONE)).lines())
                .filteredOn(line -> line.matches("-- (Changes|RV105|RV111|RV127).*|DO .*|ALTER.*| +ALTER.*"))
                .map(line -> line.replaceFirst("(-- RV\\d+ )(.*)", "$1"))
                .containsExactly(
                        "-- Changes column shelf.a: bigint to integer",
                        "-- RV105 ",
                        "-- RV111 ",
                        "-- RV127 ",
                        "DO $guard$",
                        "-- Changes column shelf.b: bigint to smallint",
                        "-- RV105 ",
                        "DO $guard$",
                        "ALTER TABLE shelf",
                        "    ALTER COLUMN a TYPE integer,",
                        "    ALTER COLUMN b TYPE smallint;");
    }

    @Test
    void allThatBecomesRequiredIsReadOnce() throws SQLException {
        Schema from = shelf(ID, column("a", "integer"), column("b", "integer"));
        Schema to = shelf(
                ID,
                column("a", "integer").withNullable(false),
                column("b", "integer").withNullable(false));
        Plan plan = there(from, to, Renames.NONE, "INSERT INTO shelf VALUES (1, 2, 3)");
        assertThat(PostgresWriter.script(plan)).contains("""
                ALTER TABLE shelf
                    ALTER COLUMN a SET NOT NULL,
                    ALTER COLUMN b SET NOT NULL;
                """);
        assertThat(PostgresWriter.script(plan.inverse(), Direction.DOWN)).contains("""
                ALTER TABLE shelf
                    ALTER COLUMN b DROP NOT NULL,
                    ALTER COLUMN a DROP NOT NULL;
                """);
        back(plan);
    }

    @Test
    void columnsThatAreComputedForEveryRowComeTogether() throws SQLException {
        Schema from = shelf(ID);
        Schema to =
                shelf(ID, computed("twice", "id * 2").withComment(Optional.of("2 *")), computed("thrice", "id * 3"));
        Plan plan = there(from, to, Renames.NONE, "INSERT INTO shelf VALUES (1)");
        assertThat(PostgresWriter.script(plan)).contains("""
                ALTER TABLE shelf
                    ADD COLUMN twice integer GENERATED ALWAYS AS (id * 2) STORED,
                    ADD COLUMN thrice integer GENERATED ALWAYS AS (id * 3) STORED;
                COMMENT ON COLUMN shelf.twice IS '2 *';
                """);
        back(plan);
    }

    @Test
    void whatOnlyTouchesTheCatalogStaysUnderItsOwnComment() {
        Schema to = shelf(ID, column("a", "integer"), column("b", "integer"));
        assertThat(PostgresWriter.script(Differ.diff(shelf(ID), to, Renames.NONE)))
                .contains("-- Adds column shelf.b (integer)\nALTER TABLE shelf ADD COLUMN b integer;");
    }

    @Test
    void enumsThatAreWrittenOtherwiseAreOneStatementUnlessTheyLookAtEachOther() {
        assertThat(steps(recoded("a", "a"), recoded("b", "b"))).containsExactly(2);
        assertThat(steps(recoded("a", "a"), recoded("b", "a"))).containsExactly(1, 1);
        assertThat(PostgresWriter.script(new Plan(List.of(recoded("a", "a"), recoded("b", "b")))))
                .contains("""
                        ALTER TABLE shelf
                            ALTER COLUMN a TYPE text USING (CASE a WHEN 0 THEN 'X' END)::text,
                            ALTER COLUMN b TYPE text USING (CASE b WHEN 0 THEN 'X' END)::text;
                        """)
                .doesNotContain("SET CONSTRAINTS");
    }

    private static List<Integer> steps(Change... changes) {
        Plan plan = new Plan(List.of(changes));
        return new Alterations(Server.USUAL, plan.collations())
                .steps(plan).stream().map(List::size).toList();
    }

    private static Change.Move recoded(String name, String lookedAt) {
        ColumnRef column = new ColumnRef(SHELF, name);
        Refusal refusal = new Refusal.OfRows(
                Rows.of(
                        SHELF,
                        List.of(),
                        List.of(new Condition.IsNoneOf(new ColumnRef(SHELF, lookedAt), List.of("0")))),
                "rows are odd",
                "Change them.");
        return new Change.Move(
                SHELF,
                List.of(refusal, retype(column, "smallint", "text", "0", "'X'")),
                List.of(retype(column, "text", "smallint", "'X'", "0")));
    }

    private static MoveStep retype(ColumnRef column, String from, String to, String was, String is) {
        return new ColumnStep.Retype(
                column,
                ColumnType.of(from),
                ColumnType.of(to),
                Optional.empty(),
                Optional.empty(),
                List.of(new MoveStep.Pair(was, is)),
                Optional.empty());
    }

    private static Column column(String name, String type) {
        return Column.of(name, ColumnType.of(type)).withNullable(true);
    }

    private static Column computed(String name, String expression) {
        return column(name, "integer").withGenerated(Optional.of(new Generated(expression, Generated.Storage.STORED)));
    }

    private static Schema shelf(Column... columns) {
        return new Schema(List.of(), List.of(), List.of(), List.of(), List.of(Table.of(SHELF, List.of(columns))));
    }
}
