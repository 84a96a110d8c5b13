package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Plan;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImpliedTest {
    private static final QualifiedName JOB = QualifiedName.of("job");
    private static final QualifiedName BASE = QualifiedName.of("base");
    private static final QualifiedName NOTE = QualifiedName.of("note");
    private static final ColumnRef STATE = new ColumnRef(JOB, "state");
    private static final Check TWO = check("state in ('A','B')");
    private static final Check THREE = check("state in ('A','B','C')");

    @Test
    void aWiderCheckIsMetAndANarrowerOneIsNot() {
        assertThat(asks(JOB, THREE, drop(JOB, TWO))).isFalse();
        assertThat(asks(JOB, TWO, drop(JOB, THREE))).isTrue();
        assertThat(asks(JOB, check("state between 0 and 3"), drop(JOB, check("state between 0 and 2"))))
                .isFalse();
        assertThat(asks(JOB, check("state between 0 and 2"), drop(JOB, check("state between 0 and 3"))))
                .isTrue();
        assertThat(asks(JOB, check("\"state\">=0"), drop(JOB, check("state between 1 and 3"))))
                .isFalse();
        assertThat(asks(JOB, check("state in ('A') or other in ('B')"), drop(JOB, check("state in ('A')"))))
                .isTrue();
    }

    @Test
    void whatAMoveHasWrittenMeetsTheCheck() {
        Change renamed = move(recode(pair("'B'", "'C'")));
        assertThat(asks(JOB, check("state in ('A','C')"), drop(JOB, TWO), renamed))
                .isFalse();
        assertThat(asks(JOB, check("state in ('B','C')"), drop(JOB, TWO), renamed))
                .isTrue();
        assertThat(asks(JOB, check("state in ('A','C')"), renamed)).isTrue();
        assertThat(asks(JOB, TWO, drop(JOB, TWO), renamed)).isTrue();
        assertThat(asks(JOB, TWO, move(refuse(new Condition.IsNoneOf(STATE, List.of("'A'", "'B'"))))))
                .isFalse();
        assertThat(asks(JOB, TWO, drop(JOB, THREE), move(refuse(new Condition.IsOneOf(STATE, List.of("'C'"))))))
                .isFalse();
        assertThat(asks(JOB, check("state between 0 and 1"), move(retype(Optional.empty()))))
                .isFalse();
        assertThat(asks(JOB, check("state between 0 and 1"), move(retype(Optional.of("7")))))
                .isTrue();
        assertThat(asks(JOB, check("state>=1"), drop(JOB, check("state>=0")), move(new ColumnStep.Shift(STATE, 1))))
                .isFalse();
        assertThat(asks(JOB, check("state>=1"), drop(JOB, check("state>=0")), move(new ColumnStep.Shift(STATE, 0))))
                .isTrue();
    }

    @Test
    void onlyRowsThatAnUpdateNamesGetItsValue() {
        Rows ofB = rows(JOB, new Condition.IsOneOf(STATE, List.of("'B'")));
        assertThat(asks(JOB, check("state in ('A','C')"), drop(JOB, TWO), move(set("'C'", ofB))))
                .isFalse();
        Rows others = rows(JOB, new Condition.Present(List.of(new ColumnRef(JOB, "other")), true));
        assertThat(asks(JOB, check("state in ('A','C')"), drop(JOB, TWO), move(set("'C'", others))))
                .isTrue();
        assertThat(asks(JOB, check("state in ('C')"), drop(JOB, TWO), move(set("'C'", rows(JOB)))))
                .isFalse();
    }

    @Test
    void valuesThatDifferedStillDoUnlessTheyMeet() {
        UniqueKey key = new UniqueKey("uk", List.of("state"));
        assertThat(asks(JOB, key, drop(JOB, key), move(retype(Optional.empty()))))
                .isFalse();
        assertThat(asks(JOB, key, drop(JOB, key), move(retype(Optional.of("7")))))
                .isTrue();
        assertThat(asks(JOB, key, drop(JOB, key), drop(JOB, TWO), move(recode(pair("'B'", "'C'")))))
                .isFalse();
        assertThat(asks(JOB, key, drop(JOB, key), move(recode(pair("'B'", "'C'")))))
                .isTrue();
        assertThat(asks(JOB, key, drop(JOB, key), move(recode(pair("'A'", "'B'"), pair("'B'", "'A'")))))
                .isFalse();
        assertThat(asks(JOB, key, drop(JOB, key), move(recode(pair("'A'", "'C'"), pair("'B'", "'C'")))))
                .isTrue();
        assertThat(asks(JOB, key, drop(JOB, key), move(insert(JOB, "state", rows(BASE), new ColumnRef(BASE, "id")))))
                .isTrue();
    }

    @Test
    void textsThatAreReadAsNumbersCanMeet() {
        PrimaryKey key = new PrimaryKey("pk", List.of("state"));
        Column text = Column.of("state", ColumnType.of("text"));
        assertThat(asks(JOB, key, drop(JOB, key), new Change.Alter(JOB, text, text.withType(ColumnType.of("bigint")))))
                .isTrue();
        Column number = Column.of("state", ColumnType.of("integer"));
        assertThat(asks(
                        JOB,
                        key,
                        drop(JOB, key),
                        new Change.Alter(JOB, number, number.withType(ColumnType.of("text")))))
                .isFalse();
    }

    @Test
    void foreignKeysInARowAreOne() {
        Change first = drop(NOTE, reference("job_id", JOB));
        Change second = drop(JOB, reference("id", BASE));
        assertThat(asks(NOTE, reference("job_id", BASE), first, second)).isFalse();
        assertThat(asks(NOTE, reference("job_id", BASE), first)).isTrue();
        assertThat(asks(NOTE, reference("job_id", BASE), first, second, move(new RowStep.Delete(rows(BASE)))))
                .isTrue();
        assertThat(asks(NOTE, reference("job_id", BASE), first, second, move(new RowStep.Delete(rows(JOB)))))
                .isFalse();
        assertThat(asks(JOB, reference("id", NOTE), first, second)).isTrue();
    }

    @Test
    void rowsAreReferredToThatWereMadeOfTheOthers() {
        ColumnRef own = new ColumnRef(JOB, "id");
        assertThat(asks(JOB, reference("id", BASE), move(insert(BASE, "id", rows(JOB), own))))
                .isFalse();
        assertThat(asks(JOB, reference("other", BASE), move(insert(BASE, "id", rows(JOB), own))))
                .isTrue();
        Rows some = rows(JOB, new Condition.IsOneOf(STATE, List.of("'A'")));
        assertThat(asks(JOB, reference("id", BASE), move(insert(BASE, "id", some, own))))
                .isTrue();

        Rows joined = new Rows(NOTE, List.of("id"), List.of(new Rows.Other(JOB, List.of("id"), false)), List.of());
        Change copied = move(insert(BASE, "id", joined, new ColumnRef(NOTE, "id")));
        assertThat(asks(JOB, reference("id", BASE), drop(JOB, reference("id", NOTE)), copied))
                .isFalse();
        assertThat(asks(JOB, reference("id", BASE), copied)).isTrue();
    }

    /** Whether rows are counted before {@code demand} is made in a plan in which these changes come first. */
    private static boolean asks(QualifiedName table, SchemaObject demand, Change... before) {
        Change last = new Change.Create(table, demand);
        List<Change> changes = new ArrayList<>(List.of(before));
        changes.add(last);
        return !new Guards(new Plan(changes)).before(last).isEmpty();
    }

    private static Check check(String expression) {
        return new Check("ck", expression);
    }

    private static ForeignKey reference(String column, QualifiedName target) {
        return new ForeignKey("fk", List.of(column), target, List.of("id"), ReferentialAction.NO_ACTION);
    }

    private static Change drop(QualifiedName table, SchemaObject object) {
        return new Change.Drop(table, object);
    }

    private static Change move(MoveStep... steps) {
        return new Change.Move(JOB, List.of(steps), List.of());
    }

    private static MoveStep.Pair pair(String from, String to) {
        return new MoveStep.Pair(from, to);
    }

    private static MoveStep recode(MoveStep.Pair... pairs) {
        return new ColumnStep.Recode(STATE, Optional.empty(), List.of(pairs));
    }

    private static MoveStep retype(Optional<String> otherwise) {
        return new ColumnStep.Retype(
                STATE,
                ColumnType.of("text"),
                ColumnType.of("smallint"),
                Optional.empty(),
                Optional.empty(),
                List.of(pair("'A'", "0"), pair("'B'", "1")),
                otherwise);
    }

    private static MoveStep refuse(Condition condition) {
        return new Refusal.OfRows(rows(JOB, condition), "rows", "Change them.");
    }

    private static MoveStep set(String literal, Rows rows) {
        return new RowStep.Update(List.of(new MoveStep.Assignment("state", new Term.Literal(literal))), rows, true);
    }

    private static MoveStep insert(QualifiedName table, String column, Rows rows, ColumnRef value) {
        return new RowStep.Insert(table, List.of(new MoveStep.Assignment(column, new Term.Value(value))), rows, true);
    }

    private static Rows rows(QualifiedName table, Condition... conditions) {
        return Rows.of(table, List.of("id"), Stream.of(conditions).toList());
    }
}
