package dev.reviver.change;

import static dev.reviver.change.Diffs.diff;
import static dev.reviver.change.Diffs.words;
import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tables, and the database schemas that they are in: what comes and goes with them, and how many there can be. */
class DifferTablesTest {
    @Test
    void createsTableThenItsIndexesThenItsForeignKeys() {
        Schema from = schema(table("user").key("id"));
        Schema to = schema(
                table("user").key("id"),
                table("profile")
                        .key("id")
                        .column("bio", "text")
                        .notNull("user_id", "bigint")
                        .unique("uk_profile_user", "user_id")
                        .index("ix_profile_bio", "bio")
                        .reference("fk_profile_user", "user_id", "user", "id"));
        Plan plan = Differ.diff(from, to, Renames.NONE);
        assertThat(words(plan))
                .containsExactly(
                        "adds table profile (id, bio, user_id)",
                        "adds index ix_profile_bio of profile (bio)",
                        "adds foreign key fk_profile_user of profile (user_id) to user (id)");
        assertThat(words(plan.inverse()))
                .containsExactly(
                        "drops foreign key fk_profile_user of profile",
                        "drops index ix_profile_bio of profile",
                        "drops table profile");
    }

    @Test
    void dropsForeignKeysOfOtherTablesBeforeTheTableTheyLeadTo() {
        Schema from = schema(
                table("user").key("id"),
                table("post").key("id").column("author", "bigint").reference("fk_author", "author", "user", "id"));
        Schema to = schema(table("post").key("id").column("author", "bigint"));
        assertThat(diff(from, to)).containsExactly("drops foreign key fk_author of post", "drops table user");
    }

    @Test
    void namespacesComeFirstAndGoLast() {
        Schema to = new Schema(
                List.of(new Namespace("blog")),
                List.of(),
                List.of(table("post").column("a", "text").done()));
        assertThat(diff(Schema.EMPTY, to)).containsExactly("adds schema blog", "adds table post (a)");
        assertThat(diff(to, Schema.EMPTY)).containsExactly("drops table post", "drops schema blog");
    }

    @Test
    void aDropHoldsTheTableWithoutWhatHasChangesOfItsOwn() {
        assertThatThrownBy(() -> new Change.Create(
                        QualifiedName.of("t"),
                        table("t").column("a", "text").index("ix", "a").done()))
                .hasMessageContaining("changes of their own");
    }

    @Test
    void comparesTenThousandTablesQuickly() {
        Schema from = large(0);
        Schema to = large(100);
        Differ.diff(from, to, Renames.NONE);
        long start = System.nanoTime();
        Plan plan = Differ.diff(from, to, Renames.NONE);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(plan.changes()).hasSize(100);
        // Far above what it takes; a quadratic walk over 10,000 tables takes minutes.
        assertThat(millis).isLessThan(10_000);
    }

    private static Schema large(int changed) {
        List<Draft> tables = new ArrayList<>();
        IntStream.range(0, 10_000).forEach(i -> {
            Draft table = table("table_" + i)
                    .key("id")
                    .column("name", "varchar(255)")
                    .column("other", "bigint")
                    .unique("uk_" + i, "name")
                    .index("ix_" + i, "other")
                    .reference("fk_" + i, "other", "table_" + (i + 1) % 10_000, "id");
            tables.add(i < changed ? table.column("extra", "text") : table);
        });
        return schema(tables.toArray(Draft[]::new));
    }
}
