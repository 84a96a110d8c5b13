package dev.reviver.hazard;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.schema.Schema;
import org.junit.jupiter.api.Test;

/** What code built from the entities before can do after. */
public class OldCodeTest {
    private static final Schema POST = schema(table("post").key("id").column("title", "text"));

    private static OldCode verdict(Schema to, String renames) {
        return OldCode.of(Differ.diff(POST, to, Renames.parse(renames)));
    }

    @Test
    void worksBesideANewColumnThatNeedsNoValue() {
        OldCode verdict =
                verdict(schema(table("post").key("id").column("title", "text").column("note", "text")), "");
        assertThat(verdict.verdict()).isEqualTo(OldCode.Verdict.WORKS);
        assertThat(verdict.reasons()).isEmpty();
    }

    @Test
    void breaksWithoutAColumnThatItReads() {
        OldCode verdict = verdict(schema(table("post").key("id")), "");
        assertThat(verdict.verdict()).isEqualTo(OldCode.Verdict.BREAKS);
        assertThat(verdict.reasons()).containsExactly("column post.title is gone");
    }

    @Test
    void breaksWhenATableIsCalledOtherwise() {
        OldCode verdict = verdict(schema(table("article").key("id").column("title", "text")), "post=article");
        assertThat(verdict.verdict()).isEqualTo(OldCode.Verdict.BREAKS);
        assertThat(verdict.reasons()).contains("table post is called article now");
    }

    @Test
    void breaksAlsoForTheColumnThatTakesAWayRoundInASwap() {
        Schema from = schema(table("t").key("id").column("a", "text").column("b", "text"));
        OldCode verdict = OldCode.of(Differ.diff(from, from, Renames.parse("t.a=t.b,t.b=t.a")));
        assertThat(verdict.reasons()).contains("column t.a is called b now", "column t.b is called a now");
    }
}
