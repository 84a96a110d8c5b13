package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What no snapshot lists is nobody's to drop: it survives every migration that does not have to touch it. */
class OwnershipTest {
    private static final Schema BEFORE = Draft.schema(
            Draft.table("post")
                    .key("id")
                    .column("title", "varchar(20)")
                    .column("body", "varchar(20)")
                    .column("old", "integer"),
            Draft.table("gone").key("id"));
    private static final String BY_HAND = """
            CREATE TABLE audit (post_id bigint REFERENCES post);
            ALTER TABLE post ADD COLUMN dba_note text;
            CREATE INDEX post_dba_idx ON post (lower(title)) WHERE title <> '';
            CREATE VIEW titles AS SELECT id, title FROM post;
            CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TRIGGER touched BEFORE UPDATE ON post FOR EACH ROW EXECUTE FUNCTION touch();
            CREATE TYPE dba_mood AS ENUM ('calm');
            CREATE SEQUENCE dba_seq;
            GRANT SELECT ON post TO PUBLIC;
            COMMENT ON INDEX post_dba_idx IS 'keep';
            """;

    private final DataSource database = TestPostgres.freshDatabase();

    private void build() throws SQLException {
        run(PostgresWriter.script(Differ.diff(Schema.EMPTY, BEFORE, Renames.NONE)));
        run(BY_HAND);
    }

    @Test
    void everythingMadeByHandSurvivesAChangeOfAllAroundIt() throws SQLException {
        build();
        List<String> before = CatalogText.of(database);
        Schema after = Draft.schema(
                Draft.table("article")
                        .key("id")
                        .column("headline", "varchar(20)")
                        .column("body", "text")
                        .column("fresh", "integer")
                        .index("article_body_idx", "body"),
                Draft.table("arrived").key("id"));
        Renames renames = Renames.table(QualifiedName.of("post"), "article")
                .and(Renames.column(QualifiedName.of("post"), "title", "headline"));
        Plan plan = Differ.diff(BEFORE, after, renames);
        run(PostgresWriter.script(plan));
        List<String> between = CatalogText.of(database);
        assertThat(between)
                .anyMatch(line -> line.startsWith("column") && line.contains("dba_note"))
                .anyMatch(line -> line.contains("post_dba_idx") && line.contains("lower((headline)::text)"))
                .anyMatch(line -> line.startsWith("view") && line.contains("titles"))
                .anyMatch(line -> line.startsWith("trigger") && line.contains("touched"))
                .anyMatch(line -> line.contains("dba_mood"))
                .anyMatch(line -> line.contains("dba_seq"))
                .anyMatch(line -> line.contains("audit"));
        run(PostgresWriter.script(plan.inverse(), Direction.DOWN));
        assertThat(CatalogText.of(database)).isEqualTo(before);
    }

    @Test
    void aViewOnAColumnThatChangesTypeMakesTheWholeScriptFailAndIsNamed() throws SQLException {
        build();
        List<String> before = CatalogText.of(database);
        Schema after = Draft.schema(
                Draft.table("post")
                        .key("id")
                        .column("title", "varchar(30)")
                        .column("body", "varchar(20)")
                        .column("added", "integer")
                        .column("old", "integer"),
                Draft.table("gone").key("id"));
        SQLException refused = failure(PostgresWriter.script(Differ.diff(BEFORE, after, Renames.NONE)));
        assertThat(refused.getSQLState()).isEqualTo("0A000");
        assertThat(refused.getMessage()).contains("view titles").contains("title");
        assertThat(CatalogText.of(database)).isEqualTo(before);
    }

    @Test
    void aTableToWhichAHandMadeForeignKeyRefersIsNotDropped() throws SQLException {
        build();
        Schema after = Draft.schema(Draft.table("gone").key("id"));
        List<String> before = CatalogText.of(database);
        SQLException refused = failure(PostgresWriter.script(Differ.diff(BEFORE, after, Renames.NONE)));
        assertThat(refused.getSQLState()).isEqualTo("2BP01");
        assertThat(refused.getMessage()).contains("audit").contains("titles");
        assertThat(CatalogText.of(database)).isEqualTo(before);
    }

    @Test
    void noScriptEverCascades() {
        Plan plan = Differ.diff(BEFORE, Schema.EMPTY, Renames.NONE);
        assertThat(PostgresWriter.script(plan)).doesNotContain("CASCADE").doesNotContain("IF EXISTS");
    }

    private SQLException failure(String sql) {
        return catchThrowableOfType(SQLException.class, () -> run(sql));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }
}
