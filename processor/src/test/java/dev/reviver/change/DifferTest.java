package dev.reviver.change;

import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.sequence;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.schema.Column;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferTest {
    private static List<String> diff(Schema from, Schema to, String renames) {
        return words(Differ.diff(from, to, Renames.parse(renames)));
    }

    private static List<String> diff(Schema from, Schema to) {
        return diff(from, to, "");
    }

    private static List<String> words(Plan plan) {
        return plan.changes().stream().map(Words::of).toList();
    }

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
    void dropsEverythingOnAColumnBeforeTheColumnAlsoIfItSpansOthers() {
        Schema from = schema(table("t")
                .column("a", "integer")
                .column("b", "integer")
                .unique("uk", "a", "b")
                .check("ck", "a < b")
                .index("ix", "b", "a"));
        Schema to = schema(table("t").column("a", "integer"));
        assertThat(diff(from, to))
                .containsExactly(
                        "drops index ix of t", "drops unique key uk of t", "drops check ck of t", "drops column t.b");
    }

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

    @Test
    void aChangeWithinATypeFamilyLeavesKeysIndexesAndForeignKeysAlone() {
        Schema from = schema(
                table("a").notNull("id", "integer").primaryKey("a_pkey", "id").index("ix", "id"),
                table("b").column("a_id", "integer").reference("fk", "a_id", "a", "id"));
        Schema to = schema(
                table("a").notNull("id", "bigint").primaryKey("a_pkey", "id").index("ix", "id"),
                table("b").column("a_id", "bigint").reference("fk", "a_id", "a", "id"));
        assertThat(diff(from, to))
                .containsExactly("changes column a.id: integer to bigint", "changes column b.a_id: integer to bigint");
    }

    @Test
    void aChangeOfTypeFamilyReplacesAllThatLeansOnTheColumn() {
        Schema from = schema(
                table("a").notNull("id", "integer").primaryKey("a_pkey", "id").index("ix", "id"),
                table("b").column("a_id", "integer").reference("fk", "a_id", "a", "id"));
        Schema to = schema(
                table("a").notNull("id", "uuid").primaryKey("a_pkey", "id").index("ix", "id"),
                table("b").column("a_id", "uuid").reference("fk", "a_id", "a", "id"));
        assertThat(diff(from, to))
                .containsExactly(
                        "drops foreign key fk of b",
                        "drops index ix of a",
                        "drops primary key a_pkey of a",
                        "changes column a.id: integer to uuid",
                        "changes column b.a_id: integer to uuid",
                        "adds primary key a_pkey of a (id)",
                        "adds index ix of a (id)",
                        "adds foreign key fk of b (a_id) to a (id)");
    }

    @Test
    void aForeignKeyWithAnArrayIsReplacedIfAnyOfItsColumnsIsRetyped() {
        List<String> both = List.of("name", "tags");
        Draft parent = table("p")
                .notNull("name", "varchar(10)")
                .notNull("tags", "integer[]")
                .unique("uk", "name", "tags");
        Draft before = table("c")
                .column("name", "varchar(10)")
                .column("tags", "integer[]")
                .references("fk", both, "p", both);
        Draft after = table("c")
                .column("name", "varchar(20)")
                .column("tags", "integer[]")
                .references("fk", both, "p", both);
        Schema from = schema(parent, before);
        Schema to = schema(parent, after);
        assertThat(diff(from, to))
                .containsExactly(
                        "drops foreign key fk of c",
                        "changes column c.name: character varying(10) to character varying(20)",
                        "adds foreign key fk of c (name, tags) to p (name, tags)");
    }

    @Test
    void aCheckIsReplacedIfItsColumnChangesItsTypeAtAll() {
        Schema from = schema(table("t").column("a", "varchar(10)").check("ck", "a in ('x')"));
        Schema to = schema(table("t").column("a", "varchar(20)").check("ck", "a in ('x')"));
        assertThat(diff(from, to))
                .containsExactly(
                        "drops check ck of t",
                        "changes column t.a: character varying(10) to character varying(20)",
                        "adds check ck of t (a in ('x'))");
    }

    @Test
    void replacesAKeyAndTheForeignKeysThatLeanOnIt() {
        Schema from = schema(
                table("a")
                        .notNull("x", "bigint")
                        .column("y", "bigint")
                        .primaryKey("a_pkey", "x")
                        .unique("uk", "x"),
                table("b").column("a_id", "bigint").reference("fk", "a_id", "a", "x"));
        Schema to = schema(
                table("a")
                        .notNull("x", "bigint")
                        .notNull("y", "bigint")
                        .primaryKey("a_pkey", "y")
                        .unique("uk", "x"),
                table("b").column("a_id", "bigint").reference("fk", "a_id", "a", "x"));
        assertThat(diff(from, to))
                .containsExactly(
                        "drops foreign key fk of b",
                        "drops primary key a_pkey of a",
                        "changes column a.y: not null",
                        "adds primary key a_pkey of a (y)",
                        "adds foreign key fk of b (a_id) to a (x)");
    }

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
    void aSequenceOfTheSameShapeIsNotTheSameSequence() {
        assertThat(diff(schema(sequence("a_seq", 1, 50)), schema(sequence("b_seq", 1, 50))))
                .containsExactly("adds sequence b_seq (start 1, increment 50)", "drops sequence a_seq");
        assertThat(diff(schema(sequence("a_seq", 1, 50)), schema(sequence("b_seq", 1, 50)), "a_seq=b_seq"))
                .containsExactly("renames sequence a_seq to b_seq");
        assertThat(diff(schema(sequence("s", 1, 50)), schema(sequence("s", 1, 1))))
                .containsExactly("changes sequence s: start 1 to 1, increment 50 to 1");
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
