package dev.reviver.change;

import static dev.reviver.change.Diffs.diff;
import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.sequence;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What has another name and is the same. */
class DifferRenamesTest {
    @Test
    void whatDiffersOnlyInItsNameIsRenamed() {
        Schema from = schema(table("t")
                .key("id")
                .column("a", "integer")
                .unique("u1", "a")
                .check("c1", "a > 0")
                .index("i1", "a"));
        Schema to = schema(table("t")
                .key("id")
                .column("a", "integer")
                .unique("u2", "a")
                .check("c2", "a>0")
                .index("i2", "a"));
        assertThat(diff(from, to))
                .containsExactly(
                        "renames unique key u1 of t to u2",
                        "renames check c1 of t to c2",
                        "renames index i1 of t to i2");
    }

    @Test
    void generatedNamesAndSequencesFollowARenamedTable() {
        Schema from = new Schema(
                List.of(),
                List.of(sequence("post_SEQ", 1, 50)),
                List.of(
                        table("post")
                                .identity("id")
                                .primaryKey("post_pkey", "id")
                                .done(),
                        table("tag")
                                .column("post_id", "bigint")
                                .reference("fk_tag_post", "post_id", "post", "id")
                                .done()));
        Schema to = new Schema(
                List.of(),
                List.of(sequence("article_SEQ", 1, 50)),
                List.of(
                        table("article")
                                .identity("id")
                                .primaryKey("article_pkey", "id")
                                .done(),
                        table("tag")
                                .column("post_id", "bigint")
                                .reference("fk_tag_article", "post_id", "article", "id")
                                .done()));
        assertThat(diff(from, to, "post=article"))
                .containsExactly(
                        "renames table post to article",
                        "renames primary key post_pkey of article to article_pkey",
                        "renames foreign key fk_tag_post of tag to fk_tag_article",
                        "renames sequence post_SEQ to article_SEQ",
                        "renames sequence post_id_seq to article_id_seq");
    }

    @Test
    void aRenamedColumnTakesItsCheckAlong() {
        Schema from = schema(table("t").column("a", "integer").check("t_a_check", "a > 0 and a < 9"));
        Schema to = schema(table("t").column("user", "integer").check("t_user_check", "\"user\" > 0 and \"user\" < 9"));
        assertThat(diff(from, to, "t.a=t.user"))
                .containsExactly("renames column t.a to user", "renames check t_a_check of t to t_user_check");
    }

    @Test
    void chainsOfRenamesRunFromTheFreeEnd() {
        Schema from = schema(table("a").column("x", "text"), table("b").column("y", "text"));
        Schema to = schema(table("b").column("x", "text"), table("c").column("y", "text"));
        assertThat(diff(from, to, "a=b,b=c")).containsExactly("renames table b to c", "renames table a to b");
    }

    @Test
    void swapsGoThroughATemporaryName() {
        Schema from = schema(table("t").column("a", "text").column("b", "integer"));
        Schema to = schema(table("t").column("a", "integer").column("b", "text"));
        assertThat(diff(from, to, "t.a=t.b,t.b=t.a"))
                .containsExactly(
                        "renames column t.a to a__old", "renames column t.b to a", "renames column t.a__old to b");
    }

    @Test
    void aTableThatGoesStepsAsideForOneThatTakesItsName() {
        Schema from = schema(table("a").key("id"), table("b").key("id").column("old", "text"));
        Schema to = schema(table("b").key("id"));
        assertThat(diff(from, to, "a=b"))
                .containsExactly(
                        "renames table b to b__old",
                        "renames table a to b",
                        "renames primary key b_pkey of b__old to b_pkey__old",
                        "renames primary key a_pkey of b to b_pkey",
                        "drops table b__old");
    }

    @Test
    void aColumnThatGoesStepsAsideForOneThatTakesItsName() {
        Schema from = schema(table("t").column("a", "text").column("b", "text").index("ix", "b"));
        Schema to = schema(table("t").column("b", "text"));
        assertThat(diff(from, to, "t.a=t.b"))
                .containsExactly(
                        "renames column t.b to b__old",
                        "renames column t.a to b",
                        "drops index ix of t",
                        "drops column t.b__old");
    }

    @Test
    void aFormerNameCanBeUsedAnewAtOnce() {
        Schema from = schema(table("a").key("id"));
        Schema to = schema(table("a").column("n", "text"), table("b").key("id"));
        assertThat(diff(from, to, "a=b"))
                .containsExactly(
                        "renames table a to b", "renames primary key a_pkey of b to b_pkey", "adds table a (n)");
    }

    @Test
    void aHintThatMeansNothingChangesNothing() {
        Schema model = schema(table("a").key("id"));
        assertThat(diff(model, model, "x=y,a.p=a.q,a=nowhere,a.id=")).isEmpty();
    }

    @Test
    void refusesHintsThatContradictEachOther() {
        Schema from = schema(table("a").column("x", "text"), table("b").column("x", "text"));
        Schema to = schema(table("c").column("x", "text"));
        assertThatThrownBy(() -> diff(from, to, "a=c,b=\"c\"")).hasMessageContaining("two renames to c");
        assertThatThrownBy(() -> diff(from, from, "a.x=b.x")).hasMessageContaining("another table");
    }
}
