package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tables as a whole. */
class TablesOnPostgresTest extends PlansOnPostgres {
    @Test
    void aTableMovesToAnotherDatabaseSchemaWithAllThatIsOnIt() throws SQLException {
        Schema here = Draft.schema(
                Draft.table("post")
                        .identity("id")
                        .primaryKey("post_pkey", "id")
                        .column("a", "text")
                        .index("ix", "a"),
                Draft.table("c").key("id").column("p", "bigint").reference("fk", "p", "post", "id"));
        Table post = here.table(QualifiedName.of("post")).orElseThrow();
        Table child = here.table(QualifiedName.of("c")).orElseThrow();
        QualifiedName there = QualifiedName.of("blog", "article");
        Table moved = new Table(
                child.qualifiedName(),
                child.columns(),
                child.primaryKey(),
                List.of(),
                List.of(),
                List.of(),
                child.foreignKeys().stream()
                        .map(key -> key.withColumns(key.columns(), there, key.targetColumns()))
                        .toList(),
                Optional.empty());
        Schema away = new Schema(List.of(new Namespace("blog")), List.of(), List.of(post.withName(there), moved));
        Plan plan = there(
                here,
                away,
                Renames.parse("post=blog.article"),
                "INSERT INTO post (a) VALUES ('x'); INSERT INTO c VALUES (1, 1)");
        assertThat(rows("SELECT a FROM blog.article")).containsExactly("x");
        back(plan);
        assertThat(rows("SELECT a FROM post")).containsExactly("x");
        // And the other way, to the schema that has no name in the model.
        Plan home = Differ.diff(away, here, Renames.parse("blog.article=post"));
        run(PostgresWriter.script(plan));
        List<String> before = catalog();
        run(PostgresWriter.script(home));
        assertThat(rows("SELECT a FROM post")).containsExactly("x");
        run(PostgresWriter.script(home.inverse(), Direction.DOWN));
        assertThat(catalog()).isEqualTo(before);
    }
}
