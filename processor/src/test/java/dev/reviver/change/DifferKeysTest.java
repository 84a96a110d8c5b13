package dev.reviver.change;

import static dev.reviver.change.Diffs.diff;
import static dev.reviver.change.Draft.schema;
import static dev.reviver.change.Draft.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.schema.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs on columns: keys, foreign keys, checks and indexes. */
class DifferKeysTest {
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
}
