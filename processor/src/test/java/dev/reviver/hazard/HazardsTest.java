package dev.reviver.hazard;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.sequence;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Backfills;
import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Filling;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Meaning;
import dev.reviver.move.DataMoves;
import dev.reviver.move.Formerly;
import dev.reviver.move.State;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class HazardsTest {
    private record Case(Direction direction, Schema from, Schema to, String renames, String message) {}

    private static final Map<Hazard, Case> CASES = new EnumMap<>(Hazard.class);

    private static void up(Hazard hazard, Schema from, Schema to, String message) {
        CASES.put(hazard, new Case(Direction.UP, from, to, "", message));
    }

    static {
        Schema one = schema(table("t").column("a", "integer"));
        Schema two = schema(table("t").column("a", "integer").column("b", "text"));
        up(Hazard.TABLE_DROPPED, one, Schema.EMPTY, "drops table t: its rows are lost");
        up(Hazard.COLUMN_DROPPED, two, one, "drops column t.b: its values are lost");
        up(
                Hazard.SEQUENCE_DROPPED,
                schema(sequence("s", 5, 50)),
                Schema.EMPTY,
                "drops sequence s and its position; made anew it starts at 5");
        up(
                Hazard.GUARANTEE_DROPPED,
                schema(table("t").column("a", "integer").unique("uk", "a")),
                one,
                "drops unique key uk of t: rows that break it may arrive, and then it cannot be put back");
        up(
                Hazard.TYPE_NARROWED,
                schema(table("t").column("a", "bigint")),
                one,
                "fails if a value does not fit: t.a from bigint to integer");
        up(
                Hazard.TYPE_RESPELLED,
                schema(table("t").column("a", "text")),
                one,
                "values may change their spelling: t.a from text to integer");
        up(
                Hazard.TYPE_WITHOUT_CAST,
                schema(table("t").column("a", "boolean")),
                schema(table("t").column("a", "date")),
                "PostgreSQL has no cast that keeps the meaning, so that any value may fail: t.a from boolean to date;"
                        + " write the conversion that is meant");
        up(
                Hazard.TIME_ZONE_ASSUMED,
                schema(table("t").column("a", "timestamp")),
                schema(table("t").column("a", "timestamptz")),
                "a time without a zone is taken to be UTC: t.a from timestamp without time zone to"
                        + " timestamp with time zone");
        up(
                Hazard.TABLE_REWRITTEN,
                one,
                schema(table("t").column("a", "bigint")),
                "copies all of t while nobody can read it; if that takes too long, do it in two migrations: one adds a"
                        + " column of the new type that both releases write, the next drops the old one");
        up(
                Hazard.STATISTICS_LOST,
                one,
                schema(table("t").column("a", "bigint")),
                "the planner knows nothing of t.a then: run ANALYZE t afterwards");
        up(
                Hazard.LOCKED,
                schema(table("p").key("id"), table("t").column("a", "bigint").reference("fk", "a", "p", "id")),
                schema(table("p").key("id"), table("t").column("a", "bigint")),
                "takes ACCESS EXCLUSIVE on p and t: nobody else reads or writes them until the transaction ends");
        up(
                Hazard.NOT_NULL_ON_ROWS,
                one,
                schema(table("t").notNull("a", "integer")),
                "fails if t.a is null in any row, and reads all of t while nobody else can");
        up(
                Hazard.KEY_ON_ROWS,
                one,
                schema(table("t").column("a", "integer").unique("uk", "a")),
                "fails if two rows agree in unique key uk of t, and builds its index while nobody can read the table");
        up(
                Hazard.CHECK_ON_ROWS,
                one,
                schema(table("t").column("a", "integer").check("ck", "a > 0")),
                "fails if a row does not pass check ck of t, and reads all rows while nobody else can");
        up(
                Hazard.FOREIGN_KEY_ON_ROWS,
                one,
                schema(table("t").column("a", "integer").reference("fk", "a", "t", "a")),
                "fails if a row refers to none by foreign key fk of t, and nobody can write to t meanwhile");
        up(
                Hazard.INDEX_BLOCKS_WRITES,
                one,
                schema(table("t").column("a", "integer").index("ix", "a")),
                "nobody can write to t while index ix of t is built");
        CASES.put(
                Hazard.RENAME_BREAKS_CODE,
                new Case(
                        Direction.UP,
                        one,
                        schema(table("u").column("a", "integer")),
                        "t=u",
                        "code that says table t fails from this moment; it is u now"));
        up(
                Hazard.OLD_INSERTS_FAIL,
                one,
                schema(table("t").column("a", "integer").notNull("b", "text")),
                "code that does not know t.b cannot insert rows any more");
        up(
                Hazard.INCREMENT_CHANGED,
                schema(sequence("s", 1, 50)),
                schema(sequence("s", 1, 10)),
                "code that takes numbers of s in blocks of 50 hands some out twice");
        CASES.put(
                Hazard.ROWS_FILLED,
                new Case(
                        Direction.UP,
                        one,
                        schema(table("t").column("a", "integer").notNull("b", "text")),
                        "",
                        "writes every row of t that has no b, in one transaction; nobody else can write to these rows until"
                                + " it ends"));
        CASES.put(
                Hazard.DOWN_DROPS_TABLE,
                new Case(Direction.DOWN, Schema.EMPTY, one, "", "drops table t: all rows written since are lost"));
        CASES.put(
                Hazard.DOWN_DROPS_COLUMN,
                new Case(Direction.DOWN, one, two, "", "drops column t.b: all values written since are lost"));
        CASES.put(
                Hazard.DOWN_MAY_NOT_FIT,
                new Case(
                        Direction.DOWN,
                        one,
                        schema(table("t").column("a", "bigint")),
                        "",
                        "counts rows written since: fails if a value does not fit: t.a from bigint to integer"));
    }

    private static List<Finding> findings(Direction direction, Schema from, Schema to, String renames) {
        Plan plan = Filling.of(
                        Differ.diff(from, to, Renames.parse(renames)), Backfills.parse("t.b='x'"), Backfills.NONE)
                .plan();
        return Hazards.of(direction == Direction.UP ? plan : plan.inverse(), direction);
    }

    private static List<Hazard> hazards(Direction direction, Schema from, Schema to) {
        return findings(direction, from, to, "").stream().map(Finding::hazard).toList();
    }

    private static final Set<Hazard> OF_MOVES = EnumSet.of(Hazard.ROWS_WITHOUT_PLACE, Hazard.ROWS_MOVED);

    @Test
    void aMoveSaysWhichRowsItRefusesAndThatItWrites() {
        Schema schema = schema(table("t").column("a", "smallint"));
        Plan plan = DataMoves.diff(
                new State(schema, constants("A", "B", "C")),
                new State(schema, constants("A", "C")),
                Renames.NONE,
                Formerly.NONE);
        assertThat(Hazards.of(plan, Direction.UP)).extracting(Finding::hazard).containsExactlyElementsOf(OF_MOVES);
        assertThat(Hazards.of(plan, Direction.UP))
                .extracting(Finding::message)
                .containsExactly(
                        "fails if rows of t have a value in a that the enum does not have any more: B",
                        "writes rows of t, all in one transaction: the more there are, the longer others wait");
    }

    private static Meaning constants(String... names) {
        ColumnRef at = new ColumnRef(QualifiedName.of("t"), "a");
        EnumColumn column = new EnumColumn(at, EnumColumn.Storage.ORDINAL, List.of(names));
        return Meaning.of(List.of(), List.of(column));
    }

    static Stream<Hazard> ofSchemas() {
        return EnumSet.complementOf(EnumSet.copyOf(OF_MOVES)).stream();
    }

    @ParameterizedTest
    @MethodSource("ofSchemas")
    void everyHazardIsFound(Hazard hazard) {
        Case example = Objects.requireNonNull(CASES.get(hazard), () -> "a case for " + hazard);
        assertThat(findings(example.direction(), example.from(), example.to(), example.renames()))
                .filteredOn(finding -> finding.hazard() == hazard)
                .extracting(Finding::message)
                .containsExactly(example.message());
    }

    @Test
    void codesAreStableAndDifferent() {
        List<String> codes = Arrays.stream(Hazard.values()).map(Hazard::code).toList();
        assertThat(codes).allMatch(code -> code.matches("RV1\\d\\d"));
        assertThat(new HashSet<>(codes)).hasSameSizeAs(codes);
    }

    @Test
    void nothingIsSaidOfATableThatThePlanItselfCreates() {
        Schema to = schema(table("t")
                .key("id")
                .column("a", "integer")
                .unique("uk", "a")
                .check("ck", "a > 0")
                .index("ix", "a")
                .reference("fk", "a", "t", "id"));
        assertThat(hazards(Direction.UP, Schema.EMPTY, to)).isEmpty();
        assertThat(hazards(Direction.DOWN, Schema.EMPTY, to)).containsExactly(Hazard.DOWN_DROPS_TABLE);
    }

    @Test
    void aKeyThatIsPutBackWasNotDropped() {
        Schema from = schema(table("t").column("a", "integer").unique("uk", "a"));
        Schema to = schema(table("t").column("a", "uuid").unique("uk", "a"));
        assertThat(hazards(Direction.UP, from, to)).doesNotContain(Hazard.GUARANTEE_DROPPED);
    }

    @Test
    void wideningAVarcharIsHarmlessUpAndMayFailDown() {
        Schema from = schema(table("t").column("a", "varchar(10)"));
        Schema to = schema(table("t").column("a", "varchar(20)"));
        assertThat(hazards(Direction.UP, from, to)).containsExactly(Hazard.STATISTICS_LOST, Hazard.LOCKED);
        assertThat(hazards(Direction.DOWN, from, to))
                .containsExactly(
                        Hazard.DOWN_MAY_NOT_FIT, Hazard.STATISTICS_LOST, Hazard.TABLE_REWRITTEN, Hazard.LOCKED);
    }

    @Test
    void aDroppedColumnThatWasNotNullComesBackEmpty() {
        Schema from = schema(table("t").column("x", "text").notNull("a", "integer"));
        Schema to = schema(table("t").column("x", "text"));
        assertThat(findings(Direction.DOWN, from, to, ""))
                .extracting(Finding::message)
                .containsExactly(
                        "takes ACCESS EXCLUSIVE on t: nobody else reads or writes it until the transaction ends",
                        "counts rows written since: every row needs a value in t.a, and none was given; reads all of t"
                                + " while nobody else can");
    }

    @Test
    void aNameThatOnlyStepsAsideIsNotARename() {
        Schema from = schema(table("a").column("x", "text"), table("b").column("y", "text"));
        Schema to = schema(table("b").column("x", "text"));
        assertThat(findings(Direction.UP, from, to, "a=b"))
                .extracting(Finding::message)
                .containsExactly(
                        "takes ACCESS EXCLUSIVE on b: nobody else reads or writes it until the transaction ends",
                        "code that says table a fails from this moment; it is b now",
                        "takes ACCESS EXCLUSIVE on a: nobody else reads or writes it until the transaction ends",
                        "drops table b__old: its rows are lost");
    }

    @Test
    void oneChangeAloneIsJudgedToo() {
        Change drop = Differ.diff(schema(table("t").column("a", "text")), Schema.EMPTY, Renames.NONE)
                .changes()
                .get(0);
        assertThat(Hazards.of(drop, Direction.UP)).extracting(Finding::hazard).containsExactly(Hazard.TABLE_DROPPED);
    }

    @Test
    void messagesStayOnOneLine() {
        assertThat(findings(Direction.UP, schema(table("a\nDROP").column("x", "text")), Schema.EMPTY, ""))
                .extracting(Finding::message)
                .containsExactly("drops table a\uFFFDDROP: its rows are lost");
    }
}
