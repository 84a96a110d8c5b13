package dev.reviver.change;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.sequence;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookAlikesTest {
    private static List<String> find(Schema from, Schema to, String renames) {
        Renames answers = Renames.parse(renames);
        return LookAlikes.find(Differ.diff(from, to, answers), answers).stream()
                .map(LookAlike::asRename)
                .toList();
    }

    @Test
    void aColumnOfEqualTypeOrOfAWiderOneInTheSameTableMayBeARename() {
        Schema from = schema(table("post").column("title", "text").column("n", "integer"));
        Schema to = schema(table("post").column("headline", "text").column("m", "bigint"));
        assertThat(find(from, to, "")).containsExactly("post.title=post.headline", "post.n=post.m");
        assertThat(find(to, from, "")).containsExactly("post.headline=post.title");
        assertThat(LookAlikes.find(Differ.diff(from, to, Renames.NONE)))
                .extracting(LookAlike::asDrop)
                .containsExactly("post.title=", "post.n=");
    }

    @Test
    void eitherAnswerSettlesTheQuestion() {
        Schema from = schema(table("post").column("title", "text"));
        Schema to = schema(table("post").column("headline", "text"));
        assertThat(find(from, to, "post.title=post.headline")).isEmpty();
        assertThat(find(from, to, "post.title=")).isEmpty();
    }

    @Test
    void aTableThatSharesHalfOfItsColumnsMayBeARename() {
        Schema from = schema(table("post").key("id").column("a", "text"));
        assertThat(find(from, schema(table("article").key("id").column("b", "text")), ""))
                .containsExactly("post=article");
        assertThat(find(
                        from,
                        schema(table("article").key("id").column("b", "text").column("c", "text")),
                        ""))
                .isEmpty();
        assertThat(find(from, schema(table("article").key("id").column("a", "text")), "post="))
                .isEmpty();
    }

    @Test
    void aTableInADatabaseSchemaIsAnsweredInTheFormThatTheOptionHas() {
        Schema from = place("post");
        Schema to = place("article");
        assertThat(find(from, to, "")).containsExactly("blog.post=blog.article");
        assertThat(find(from, to, "blog.post=blog.article")).isEmpty();
        assertThat(find(from, to, "blog.post=")).isEmpty();
    }

    private static Schema place(String name) {
        return new Schema(
                List.of(),
                List.of(),
                List.of(Table.of(QualifiedName.of("blog", name), List.of(Column.of("a", Draft.type("text"))))));
    }

    @Test
    void aSequenceMayBeARenameWhileAllTablesStay() {
        assertThat(find(schema(sequence("a_seq", 1, 50)), schema(sequence("b_seq", 1, 50)), ""))
                .containsExactly("a_seq=b_seq");
    }

    @Test
    void speaksOfTheNameThatTheOlderModelHas() {
        Schema from = schema(
                table("a").key("id").column("x", "text"),
                table("b").column("y", "text").column("z", "text"));
        Schema to = schema(
                table("b").key("id").column("x", "text"),
                table("c").column("y", "text").column("w", "text"));
        assertThat(find(from, to, "a=b")).containsExactly("b=c");
    }
}
