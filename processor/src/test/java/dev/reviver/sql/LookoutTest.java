package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.OnlineForms;
import dev.reviver.change.Plan;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.UniqueKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LookoutTest {
    private static final QualifiedName DISH = QualifiedName.of("dish");
    private static final ColumnRef KIND = new ColumnRef(DISH, "kind");
    private static final PrimaryKey BY_PLACE = new PrimaryKey("dish_pkey", List.of("menu", "place"));
    private static final PrimaryKey BY_KIND = new PrimaryKey("dish_pkey", List.of("menu", "kind"));
    private static final Change KEY_GOES = new Change.Drop(DISH, BY_PLACE);
    private static final Change KEY_COMES = new Change.Create(DISH, BY_KIND);

    @Test
    void aScriptOfOneTransactionIsRefusedAsAWholeAnyhow() {
        assertThat(Lookout.of(new Plan(List.of(KEY_GOES, refusal("0"), KEY_COMES)), Server.USUAL))
                .isEmpty();
    }

    @Test
    void whatAMoveWouldRefuseIsCountedBeforeAnythingIsDone() {
        assertThat(looks(KEY_GOES, refusal("0", "1"), KEY_COMES))
                .hasSize(2)
                .first()
                .asString()
                .contains("kind NOT IN (0, 1)");
        assertThat(looks(refusal("0", "1"))).isEmpty();
    }

    @Test
    void whatAMoveRefusesOfItsOwnValuesIsNot() {
        Change recoded = move(new ColumnStep.Recode(KIND, Optional.empty(), List.of(new MoveStep.Pair("1", "2"))));
        assertThat(looks(KEY_GOES, recoded, refusal("0", "2"), KEY_COMES)).isEmpty();
        Change created = new Change.Create(DISH, Column.of("kind", ColumnType.of("smallint")));
        assertThat(looks(KEY_GOES, created, refusal("0", "1"))).isEmpty();
    }

    @Test
    void aKeyIsCountedOverValuesThatOnlyChangeTheirForm() {
        ColumnStep.Retype retype = new ColumnStep.Retype(
                KIND,
                ColumnType.of("smallint"),
                ColumnType.of("text"),
                Optional.empty(),
                Optional.empty(),
                List.of(new MoveStep.Pair("0", "'SOUP'"), new MoveStep.Pair("1", "'STEAK'")),
                Optional.empty());
        List<Sql> looks = looks(KEY_GOES, move(retype), KEY_COMES);
        assertThat(looks).hasSize(2).first().asString().contains("agree with another in menu, kind");
        assertThat(looks)
                .last()
                .asString()
                .contains("pg_depend")
                .contains("'dish'::regclass AND part.attname IN ('kind')");
        Change deleted = move(new RowStep.Delete(Rows.of(DISH, List.of("menu"), List.of())));
        assertThat(looks(KEY_GOES, deleted, KEY_COMES)).isEmpty();
    }

    @Test
    void aKeyThatNothingHasMovedIsCountedBesideMovesOfOthers() {
        Change other = new Change.Create(QualifiedName.of("menu"), new UniqueKey("uk", List.of("name")));
        assertThat(looks(KEY_GOES, move(new ColumnStep.Shift(KIND, 1)), other))
                .singleElement()
                .asString()
                .contains("rows of menu agree");
    }

    @Test
    void aPlaceForValuesIsNotReachedWhileThereAreRows() {
        Change created = new Change.Create(DISH, Column.of("price", ColumnType.of("integer")));
        Change place = new Change.Fill(
                DISH, "price", false, Optional.of(new Change.Fill.Value(Optional.empty())), Optional.empty());
        assertThat(looks(key("menu"), key("cook"), created, place)).anySatisfy(look -> assertThat(look.toString())
                .contains("(SELECT count(*) FROM dish)")
                .contains("at the line reviver:fill dish.price, and take this look"));
        assertThat(looks(created, place)).isEmpty();
    }

    @Test
    void viewsOnWhatGoesAreLookedFor() {
        Change gone = new Change.Drop(DISH, Column.of("price", ColumnType.of("integer")));
        assertThat(looks(key("menu"), key("cook"), gone))
                .anySatisfy(look -> assertThat(look.toString()).contains("part.attname IN ('price')"));
        assertThat(looks(gone)).isEmpty();
    }

    @Test
    void aTransactionComesAfterTheStatementThatOpensTheScriptByItself() {
        Change index = new Change.Drop(DISH, new Index("dish_by_cook", List.of(IndexColumn.ascending("cook")), false));
        Change narrower = new Change.Alter(
                DISH, Column.of("price", ColumnType.of("bigint")), Column.of("price", ColumnType.of("integer")));
        assertThat(looks(index, narrower))
                .first()
                .asString()
                .contains("rows of dish have a value in price that integer cannot hold unchanged");
        assertThat(looks(narrower)).isEmpty();
    }

    @Test
    void aPlaceThatOnlyWaitsForTheOtherFilePutsNothingIntoEffect() {
        Change key = new Change.Create(
                DISH,
                new ForeignKey(
                        "dish_fk",
                        List.of("cook"),
                        QualifiedName.of("cook"),
                        List.of("id"),
                        ReferentialAction.NO_ACTION));
        Change narrower = new Change.Alter(
                DISH, Column.of("price", ColumnType.of("bigint")), Column.of("price", ColumnType.of("integer")));
        // Backwards it opens with the place of the validation; what follows is one transaction.
        Plan plan = new Plan(List.of(narrower, new Change.Online(key.inverse(), Change.Online.Part.VALIDATE)));
        assertThat(Lookout.of(
                        plan.with(List.of(plan.changes().get(1), plan.changes().get(0))), Server.USUAL))
                .isEmpty();
    }

    private static Change key(String table) {
        return new Change.Create(QualifiedName.of(table), new UniqueKey(table + "_uk", List.of("name")));
    }

    private static List<Sql> looks(Change... changes) {
        return Lookout.of(OnlineForms.of(new Plan(List.of(changes))), Server.USUAL);
    }

    private static Change refusal(String... literals) {
        return move(new Refusal.OfRows(
                Rows.of(
                        DISH,
                        List.of("menu"),
                        List.of(new Condition.IsNoneOf(KIND, Stream.of(literals).toList()))),
                "rows of dish are of another kind",
                "Change them."));
    }

    private static Change move(MoveStep step) {
        return new Change.Move(DISH, List.of(step), List.of());
    }
}
