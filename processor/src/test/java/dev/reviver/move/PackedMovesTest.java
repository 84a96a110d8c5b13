package dev.reviver.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Bundle;
import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.Draft;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Term;
import dev.reviver.change.Unpacking;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Packed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedMovesTest {
    private static final String PERSON = "app.Person";

    private static Draft person(String type) {
        return Draft.table("person").key("id").column("tags", type);
    }

    private static Draft personWithout() {
        return Draft.table("person").key("id");
    }

    private static Draft tags() {
        return Draft.table("person_tags")
                .notNull("person_id", "bigint")
                .column("tag", "character varying(20)")
                .reference("person_tags_fk", "person_id", "person", "id");
    }

    private static Meanings whole() {
        return new Meanings().entity(PERSON, "person", "tags");
    }

    private static Meanings apart() {
        return new Meanings().entity(PERSON, "person").elements(PERSON, "tags", "person_id", "person_tags.tag");
    }

    private static Side array(Packed.Shape shape) {
        return whole().packed("person.tags", shape, "character varying").side(person("text[]"));
    }

    private static List<MoveStep> up(Side from, Side to) {
        return PackedMoves.moves(from, to).stream()
                .flatMap(change -> ((Change.Move) change).up().stream())
                .toList();
    }

    private static Stream<Condition.HoldsElements.Flaw> flaws(List<MoveStep> steps) {
        return steps.stream()
                .filter(Refusal.OfRows.class::isInstance)
                .flatMap(step -> ((Refusal.OfRows) step).rows().conditions().stream())
                .filter(Condition.HoldsElements.class::isInstance)
                .map(condition -> ((Condition.HoldsElements) condition).flaw());
    }

    private static RowStep.Insert insert(List<MoveStep> steps) {
        return (RowStep.Insert) steps.get(steps.size() - 1);
    }

    private static Term.Gathered gathered(List<MoveStep> steps) {
        RowStep.Update update = (RowStep.Update) steps.get(steps.size() - 1);
        return (Term.Gathered) update.values().get(0).term();
    }

    @Test
    void aNullWithinAListIsAPlaceThatNoRowHas() {
        Side to = apart().order("person_tags.pos", "person_id", 1)
                .side(personWithout(), tags().notNull("pos", "integer"));

        List<MoveStep> steps = up(array(Packed.Shape.LIST), to);

        assertThat(flaws(steps)).containsExactly(Condition.HoldsElements.Flaw.LAST_NULL);
        assertThat(insert(steps).rows().conditions()).containsExactly(new Condition.ElementPresent());
        assertThat(insert(steps).values()).contains(new MoveStep.Assignment("pos", new Term.ElementPlace(1)));
        assertThat(insert(steps).rows().unpacked()).hasValueSatisfying(unpacking -> assertThat(unpacking.forgotten())
                .containsExactly(Unpacking.Trait.ABSENCE));
    }

    @Test
    void withoutAnOrderColumnAListLosesItsOrderAndHasNoPlaceForNull() {
        List<MoveStep> steps = up(array(Packed.Shape.LIST), apart().side(personWithout(), tags()));

        assertThat(flaws(steps)).containsExactly(Condition.HoldsElements.Flaw.NULL);
        assertThat(insert(steps).rows().unpacked()).hasValueSatisfying(unpacking -> assertThat(unpacking.forgotten())
                .containsExactlyInAnyOrder(Unpacking.Trait.ORDER, Unpacking.Trait.ABSENCE));
    }

    @Test
    void whatIsKeyedByTheElementTakesEachOnce() {
        Side to = apart().side(personWithout(), tags().primaryKey("person_tags_pkey", "tag", "person_id"));

        assertThat(flaws(up(array(Packed.Shape.SET), to)))
                .containsExactly(Condition.HoldsElements.Flaw.NULL, Condition.HoldsElements.Flaw.REPEATED);
    }

    @Test
    void theWayBackIsTheSameWithTheSidesExchanged() {
        Side from = array(Packed.Shape.LIST);
        Side to = apart().side(personWithout(), tags());

        List<MoveStep> down = PackedMoves.moves(from, to).stream()
                .flatMap(change -> ((Change.Move) change).down().stream())
                .toList();

        assertThat(down).isEqualTo(up(to, from));
        assertThat(gathered(down).form()).isEqualTo(Bundle.Form.ARRAY);
        assertThat(gathered(down).order()).isEmpty();
    }

    @Test
    void constantsAreWrittenAsTheOtherSideWritesThem() {
        Side from = whole().packed("person.tags", Packed.Shape.SET, "smallint")
                .constants("person.tags", EnumColumn.Storage.ORDINAL, "A", "B")
                .side(person("smallint[]"));
        Side to = apart().constants("person_tags.tag", EnumColumn.Storage.NAME, "B", "A")
                .side(personWithout(), tags());

        MoveStep.Assignment tag = insert(up(from, to)).values().stream()
                .filter(value -> value.column().equals("tag"))
                .findFirst()
                .orElseThrow();

        assertThat(((Term.Element) tag.term()).reform().pairs())
                .containsExactly(new MoveStep.Pair("0", "'A'"), new MoveStep.Pair("1", "'B'"));
    }

    @Test
    void whatJsonHoldsIsLookedAtFirst() {
        Side from = whole().packed("person.tags", Packed.Shape.SET, "character varying")
                .side(person("jsonb"));

        assertThat(flaws(up(from, apart().side(personWithout(), tags()))))
                .startsWith(Condition.HoldsElements.Flaw.NOT_PLAIN);
    }

    @Test
    void aMapNeedsKeysAndAListNone() {
        Side map = whole().packed("person.tags", Packed.Shape.MAP, "character varying")
                .side(person("jsonb"));
        Side keyed = apart().mapKey("person_tags.lang", "person_id")
                .side(personWithout(), tags().notNull("lang", "character varying(5)"));

        assertThat(up(map, keyed)).isNotEmpty();
        assertThat(up(map, apart().side(personWithout(), tags()))).isEmpty();
        assertThat(up(array(Packed.Shape.LIST), keyed)).isEmpty();
    }

    @Test
    void elementsThatMayCountAsDeletedAreLeftAlone() {
        Side to = apart().initial("person_tags.deleted", "false")
                .side(personWithout(), tags().notNull("deleted", "boolean"));

        assertThat(up(array(Packed.Shape.SET), to)).isEmpty();
    }

    @Test
    void anotherTypeIsAnotherCollection() {
        Side from = whole().packed("person.tags", Packed.Shape.SET, "bigint").side(person("bigint[]"));

        assertThat(up(from, apart().side(personWithout(), tags()))).isEmpty();
    }

    @Test
    void aTableThatWasThereHasOtherRows() {
        Side from = whole().packed("person.tags", Packed.Shape.SET, "character varying")
                .side(person("text[]"), tags());

        assertThat(up(from, apart().side(personWithout(), tags()))).isEmpty();
    }
}
