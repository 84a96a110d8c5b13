package dev.reviver.change;

import static dev.reviver.change.Diffs.diff;
import static dev.reviver.change.Diffs.words;
import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.Column;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Schema;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Columns, in the steps that rows need. */
class DifferColumnsTest {
    @Test
    void newColumnThatIsNotNullEntersNullableAndIsTightenedAtTheHinge() {
        Schema from = schema(table("t").key("id"));
        Schema to = schema(table("t").key("id").notNull("a", "text"));
        Plan plan = Differ.diff(from, to, Renames.NONE);
        assertThat(words(plan)).containsExactly("adds column t.a (text)", "changes column t.a: not null");
        assertThat(words(plan.inverse())).containsExactly("changes column t.a: may be null", "drops column t.a");
    }

    @Test
    void newColumnWithDefaultOrIdentityEntersAsItIs() {
        Schema from = schema(table("t").column("x", "text"));
        Schema to = schema(
                table("t").column("x", "text").withDefault("a", "integer", "1").identity("b"));
        assertThat(diff(from, to))
                .containsExactly(
                        "adds column t.a (integer, not null, default 1)",
                        "adds column t.b (bigint, not null, identity)");
    }

    @Test
    void droppedColumnThatIsNotNullIsLoosenedFirstSoThatTheWayBackCanFillIt() {
        Plan plan = Differ.diff(
                schema(table("t").key("id").notNull("a", "text")),
                schema(table("t").key("id")),
                Renames.NONE);
        assertThat(words(plan)).containsExactly("changes column t.a: may be null", "drops column t.a");
    }

    @Test
    void splitsAnAlterThatLoosensRetypesAndTightens() {
        Schema from = schema(table("t").notNull("a", "text").column("b", "text"));
        Schema to = schema(table("t").column("a", "integer").notNull("b", "integer"));
        Plan plan = Differ.diff(from, to, Renames.NONE);
        assertThat(words(plan))
                .containsExactly(
                        "changes column t.a: may be null",
                        "changes column t.a: text to integer",
                        "changes column t.b: text to integer",
                        "changes column t.b: not null");
        assertThat(plan.changes())
                .extracting(change -> HingeStage.of((Change.Alter) change))
                .containsExactly(HingeStage.LOOSEN, HingeStage.RESHAPE, HingeStage.RESHAPE, HingeStage.TIGHTEN);
        assertThat(plan.inverse().changes())
                .extracting(change -> HingeStage.of((Change.Alter) change))
                .containsExactly(HingeStage.LOOSEN, HingeStage.RESHAPE, HingeStage.RESHAPE, HingeStage.TIGHTEN);
    }

    @Test
    void altersDefaultCommentAndIdentityInPlace() {
        Column plain = Column.of("a", Draft.type("bigint")).withNullable(false);
        Column identity = new Column(
                "a", plain.type(), false, Optional.empty(), Optional.of(Identity.ALWAYS), Optional.of("why"));
        assertThat(diff(schema(table("t").with(plain)), schema(table("t").with(identity))))
                .containsExactly("changes column t.a: its comment", "changes column t.a: identity always");
        assertThat(diff(schema(table("t").comment("a")), schema(table("t").comment("b"))))
                .containsExactly("changes table t: its comment");
    }
}
