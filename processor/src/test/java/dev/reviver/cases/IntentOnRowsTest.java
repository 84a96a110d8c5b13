package dev.reviver.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.runtime.DirectoryMigrations;
import dev.reviver.runtime.MigrationRunner;
import dev.reviver.runtime.RollbackOptions;
import dev.reviver.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values, archives and purges on a database that has rows. */
class IntentOnRowsTest {
    private CaseModule module;
    private Path sources;
    private DataSource database;

    @BeforeEach
    void oneTable(@TempDir Path temporary) throws IOException {
        module = new CaseModule(temporary.resolve("module"));
        sources = Files.createDirectories(temporary.resolve("sources"));
        database = TestPostgres.freshDatabase();
    }

    private String compile(String members, String... options) throws IOException {
        return compileAnnotated("", members, options);
    }

    private String compileAnnotated(String annotations, String members, String... options) throws IOException {
        Files.writeString(
                sources.resolve("Post.java"),
                "package app; import jakarta.persistence.*; import dev.reviver.annotation.*; @Entity " + annotations
                        + " class Post { @Id Long id; " + members + " }");
        return module.compile(sources, List.of(options));
    }

    private MigrationRunner runner() {
        return MigrationRunner.of(database, new DirectoryMigrations("app", module.migrations()))
                .withListener(event -> {});
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> ask(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                rows.add(String.valueOf(result.getString(1)));
            }
        }
        return rows;
    }

    @Test
    void aBackfillGivesOldRowsTheirValue() throws IOException, SQLException {
        compile("String title;", "name=init");
        runner().migrate();
        run("INSERT INTO post (id, title) VALUES (1, 'Hello'), (2, 'World')");
        compile("String title; @Backfill(\"lower(title)\") @Column(nullable = false) String slug;", "name=slug");
        runner().migrate();
        assertThat(ask("SELECT slug FROM post ORDER BY id")).containsExactly("hello", "world");
    }

    @Test
    void withoutAValueTheMigrationFailsAsAWholeAndSaysWhereToWriteIt() throws IOException, SQLException {
        compile("String title;", "name=init");
        runner().migrate();
        run("INSERT INTO post (id) VALUES (1), (2)");
        compile("String title; @Column(nullable = false) String slug;", "name=slug");
        assertThatThrownBy(() -> runner().migrate())
                .hasStackTraceContaining("2 rows of post have no value in slug")
                .hasStackTraceContaining("reviver:fill post.slug");
        assertThat(ask("SELECT count(*) FROM information_schema.columns WHERE table_name = 'post'"))
                .containsExactly("2");
        Path up = module.newest().orElseThrow().resolve("migration.sql");
        String text = Files.readString(up);
        Files.writeString(
                up, text.replaceFirst("(?m)^DO \\$guard\\$", "UPDATE post SET slug = 's' || id;\n\nDO \\$guard\\$"));
        runner().migrate();
        assertThat(ask("SELECT slug FROM post ORDER BY id")).containsExactly("s1", "s2");
    }

    @Test
    void theWayDownOfARequiredColumnUsesTheValueThatTheEntityGives() throws IOException, SQLException {
        compile("String title; @Column(nullable = false) String slug;", "name=init");
        runner().migrate();
        run("INSERT INTO post (id, title, slug) VALUES (1, 'a', 'x')");
        compileAnnotated("@Backfill(column = \"slug\", value = \"'s' || id\")", "String title;", "name=no_slug");
        runner().migrate();
        run("INSERT INTO post (id, title) VALUES (2, 'b')");
        runner().rollback(1);
        assertThat(ask("SELECT slug FROM post ORDER BY id")).containsExactly("s1", "s2");
    }

    @Test
    void anArchivedColumnComesBackWithItsRowsAndIsProposedNoMore() throws IOException, SQLException {
        compile("String title; @Column(nullable = false, unique = true) String slug;", "name=init");
        runner().migrate();
        run("INSERT INTO post (id, title, slug) VALUES (1, 'a', 'x')");
        compile("String title;", "name=no_slug", "drop=archive");
        runner().migrate();
        run("INSERT INTO post (id, title) VALUES (2, 'b')");
        assertThat(compile("String title;")).isEmpty();
        assertThat(compile("String title;", "drop=archive")).isEmpty();

        run("DELETE FROM post WHERE id = 2");
        runner().rollback(1);
        assertThat(ask("SELECT slug FROM post")).containsExactly("x");
        runner().migrate();
        assertThat(ask("SELECT slug__archived FROM post")).containsExactly("x");
    }

    @Test
    void anArchiveKeepsOutOfTheWayOfNewThingsAndIsPurgedOnDemand() throws IOException, SQLException {
        compile("String title; String slug;", "name=init");
        runner().migrate();
        run("INSERT INTO post (id, slug) VALUES (1, 'first')");
        compile("String title;", "name=no_slug", "drop=archive");
        compile("String title; String slug;", "name=slug_again");
        compile("String title;", "name=no_slug_again", "drop=archive");
        runner().migrate();
        assertThat(ask("SELECT slug__archived FROM post")).containsExactly("first");
        assertThat(ask("SELECT slug__archived2 FROM post")).containsExactly("null");

        assertThat(compile("String title;", "name=purge", "purge=post.slug__archived3"))
                .contains("[RV228]")
                .contains("Archived is post.slug__archived, post.slug__archived2");
        assertThat(compile("String title;", "name=purge", "purge=post.slug__archived2"))
                .contains("drops column post.slug__archived2")
                .contains("RV102");
        assertThat(compile("String title;", "name=purge_all", "purge=all", "drop=archive"))
                .contains("drops column post.slug__archived");
        runner().migrate();
        assertThat(ask("SELECT column_name FROM information_schema.columns WHERE table_name = 'post' ORDER BY 1"))
                .containsExactly("id", "title");
        assertThat(compile("String title;")).isEmpty();
    }

    @Test
    void anArchivedTableComesBackWithItsRows() throws IOException, SQLException {
        compile("String title;", "name=init");
        Files.writeString(
                sources.resolve("Note.java"),
                "package app; import jakarta.persistence.*; @Entity class Note { @Id @GeneratedValue(strategy ="
                        + " GenerationType.IDENTITY) Long id; @ManyToOne Post post; @Column(unique = true) String text; }");
        compile("String title;", "name=note");
        runner().migrate();
        run("INSERT INTO post (id) VALUES (1)");
        run("INSERT INTO note (post_id, text) VALUES (1, 'kept')");
        Files.delete(sources.resolve("Note.java"));
        compile("String title;", "name=no_note", "drop=archive");
        runner().migrate();
        // The archived table holds nobody back.
        run("INSERT INTO post (id) VALUES (2)");
        run("DELETE FROM post WHERE id = 2");
        assertThat(ask("SELECT text FROM note__archived")).containsExactly("kept");
        runner().rollback(1);
        assertThat(ask("SELECT text FROM note")).containsExactly("kept");
        run("INSERT INTO note (post_id, text) VALUES (1, 'new')");
        assertThat(Objects.requireNonNull(ask("SELECT count(*) FROM note").get(0)))
                .isEqualTo("2");
    }

    @Test
    void whatWasArchivedAndPurgedCanComeAgainAndGoesBackStepByStep() throws IOException, SQLException {
        compile("String title; @Column(nullable = false, unique = true) String slug;", "name=init");
        runner().migrate();
        run("INSERT INTO post (id, slug) VALUES (1, 'first')");
        compile("String title;", "name=no_slug", "drop=archive");
        compile("String title;", "name=purge", "purge=all");
        String again = "String title; @Backfill(\"'s' || id\") @Column(nullable = false, unique = true) String slug;";
        assertThat(compile(again, "name=slug_again")).doesNotContain("RV208");
        runner().migrate();
        assertThat(ask("SELECT slug FROM post")).containsExactly("s1");
        assertThat(compile(again)).doesNotContain("RV206");

        runner().rollback(RollbackOptions.last(2).allowDataLoss());
        // The purge destroyed what was in it, and said so.
        assertThat(ask("SELECT slug__archived FROM post")).containsExactly("null");
        run("UPDATE post SET slug__archived = 'by hand'");
        runner().rollback(1);
        assertThat(ask("SELECT slug FROM post")).containsExactly("by hand");
        runner().migrate();
        assertThat(ask("SELECT slug FROM post")).containsExactly("s1");
    }

    @Test
    void constantsThatSwappedTheirNamesSwapOnce() throws IOException, SQLException {
        String status = "@Enumerated(EnumType.STRING) Status status; enum Status { %s }";
        compile(status.formatted("A, B"), "name=init");
        runner().migrate();
        run("INSERT INTO post (id, status) VALUES (1, 'A'), (2, 'B')");
        compile(status.formatted("@RenamedFrom(\"B\") A, @RenamedFrom(\"A\") B"), "name=swap");
        compile(status.formatted("@RenamedFrom(\"B\") A, @RenamedFrom(\"A\") B, C"), "name=one_more");
        runner().migrate();
        assertThat(ask("SELECT status FROM post ORDER BY id")).containsExactly("B", "A");
        compile(status.formatted("A, B, C, D"), "name=without_annotations");
        compile(status.formatted("@RenamedFrom(\"B\") A, @RenamedFrom(\"A\") B, C, D"), "name=swap_back");
        runner().migrate();
        assertThat(ask("SELECT status FROM post ORDER BY id")).containsExactly("A", "B");
    }

    @Test
    void constantsInAChainMoveOnOnce() throws IOException, SQLException {
        String status = "@Enumerated(EnumType.STRING) Status status; enum Status { %s }";
        compile(status.formatted("A, B"), "name=init");
        runner().migrate();
        run("INSERT INTO post (id, status) VALUES (1, 'A'), (2, 'B')");
        compile(status.formatted("@RenamedFrom(\"A\") B, @RenamedFrom(\"B\") C"), "name=chain");
        String later = status.formatted("A, @RenamedFrom(\"A\") B, @RenamedFrom(\"B\") C");
        assertThat(compile(later, "name=a_again")).doesNotContain("ERROR");
        assertThat(compile(later)).doesNotContain("ERROR").doesNotContain("RV206");
        runner().migrate();
        assertThat(ask("SELECT status FROM post ORDER BY id")).containsExactly("B", "C");
    }

    @Test
    void aSwapIsDoneAlsoWhenTheTableGetsAnotherName() throws IOException, SQLException {
        String status = "@Enumerated(EnumType.STRING) Status status; enum Status { %s }";
        compile(status.formatted("A, B"), "name=init");
        runner().migrate();
        run("INSERT INTO post (id, status) VALUES (1, 'A'), (2, 'B')");
        String swapped = status.formatted("@RenamedFrom(\"B\") A, @RenamedFrom(\"A\") B");
        compile(swapped, "name=swap");
        compileAnnotated("@Table(name = \"article\")", swapped, "name=article", "rename=post=article");
        runner().migrate();
        assertThat(ask("SELECT status FROM article ORDER BY id")).containsExactly("B", "A");
        assertThat(compileAnnotated("@Table(name = \"article\")", swapped)).doesNotContain("RV206");
    }

    @Test
    void aFormerClassNameThatStaysWrittenTakesNothingFromALaterClassOfThatName() throws IOException, SQLException {
        String renamed = "@RenamedFrom(\"Old\")";
        String tags = "@ElementCollection java.util.Set<String> tags;";
        Path old = sources.resolve("Old.java");
        String source = "package app; import jakarta.persistence.*; @Entity class Old { @Id Long id; %s }";
        Files.writeString(old, source.formatted(""));
        module.compile(sources, List.of("name=init"));
        Files.delete(old);
        compileAnnotated(renamed, "", "name=rename");
        Files.writeString(old, source.formatted(tags));
        compileAnnotated(renamed, tags, "name=again");
        runner().migrate();
        run("INSERT INTO post VALUES (1); INSERT INTO post_tags VALUES (1, 'mine')");
        Files.delete(old);
        compileAnnotated(renamed, tags, "name=gone");
        runner().migrate();
        assertThat(ask("SELECT tags FROM post_tags")).containsExactly("mine");
        assertThat(ask("SELECT to_regclass('old_tags')")).containsExactly("null");
    }
}
