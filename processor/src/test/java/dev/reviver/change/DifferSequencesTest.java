package dev.reviver.change;

import static dev.reviver.change.Diffs.diff;
import static dev.reviver.change.Diffs.words;
import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.sequence;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sequences, and the columns that own them. */
class DifferSequencesTest {
    @Test
    void aSequenceOfTheSameShapeIsNotTheSameSequence() {
        assertThat(diff(schema(sequence("a_seq", 1, 50)), schema(sequence("b_seq", 1, 50))))
                .containsExactly("adds sequence b_seq (start 1, increment 50)", "drops sequence a_seq");
        assertThat(diff(schema(sequence("a_seq", 1, 50)), schema(sequence("b_seq", 1, 50)), "a_seq=b_seq"))
                .containsExactly("renames sequence a_seq to b_seq");
        assertThat(diff(schema(sequence("s", 1, 50)), schema(sequence("s", 1, 1))))
                .containsExactly("changes sequence s: start 1 to 1, increment 50 to 1");
    }

    @Test
    void aColumnLetsGoOfASequenceBeforeItCountsByItselfAndTakesItAgainAfter() {
        Sequence owned = sequence("s", 1, 1).withOwner(Optional.of(new Sequence.Owner(QualifiedName.of("t"), "id")));
        Schema plain = with(owned, table("t").notNull("id", "bigint"));
        Schema counting = with(owned, table("t").identity("id"));
        List<String> up = List.of(
                "changes sequence s: owned by no column",
                "changes column t.id: identity",
                "changes sequence s: owned by t.id");
        Plan plan = Differ.diff(plain, counting, Renames.NONE);
        assertThat(words(plan)).isEqualTo(up);
        assertThat(words(Differ.diff(counting, plain, Renames.NONE).inverse())).isEqualTo(up);
        assertThat(plan.changes())
                .extracting(change -> HingeStage.of((Change.Alter) change))
                .containsExactly(HingeStage.LOOSEN, HingeStage.TIGHTEN, HingeStage.TIGHTEN);
    }

    private static Schema with(Sequence sequence, Draft table) {
        return new Schema(List.of(), List.of(sequence), List.of(table.done()));
    }
}
