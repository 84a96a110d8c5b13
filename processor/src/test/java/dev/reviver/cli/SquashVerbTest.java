package dev.reviver.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.processor.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code squash}, and what databases make of it. */
class SquashVerbTest {
    private Project project;

    @BeforeEach
    void threeMigrations(@TempDir Path base) {
        project = Project.maven(base).entity("Post", "String title;");
        compile("-Areviver.name=init");
        project.entity("Post", "String title; String draft; @ManyToOne Tag tag;")
                .entity("Tag", "String word;");
        compile("-Areviver.name=tag");
        project.entity("Post", "String title; @ManyToOne Tag tag;");
        compile("-Areviver.name=no_draft");
    }

    private void compile(String... options) {
        Project.Compiled compiled = project.compile(options);
        assertThat(compiled.success()).as("%s", compiled.messages()).isTrue();
    }

    private Said run(String verb, String... more) {
        return Said.of(List.of(verb, "--migrations", project.migrations().toString()), more);
    }

    private Said squash(String... more) throws Exception {
        List<String> all =
                new ArrayList<>(List.of("--shadow-url", Database.fresh().url()));
        all.addAll(List.of(more));
        return run("squash", all.toArray(new String[0]));
    }

    @Test
    void databasesThatHaveAllOfThemGoOnAndFreshOnesRunTheNewOne() throws Exception {
        Database old = Database.fresh();
        assertThat(run("migrate", "--url", old.url()).code()).isZero();
        old.execute("INSERT INTO post (id, title) VALUES (1, 'kept')");
        Said said = squash("--name", "first_year");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(project.names()).containsExactly("20260131120002_first_year");
        assertThat(project.newest("migration.sql"))
                .contains("reviver:replaces=20260131120000_init", "reviver:replaces=20260131120002_no_draft")
                .doesNotContain("ADD COLUMN draft");
        assertThat(project.compile().messages()).isEmpty();

        Said before = run("status", "--url", old.url());
        assertThat(before.code()).as(before.out()).isEqualTo(2);
        assertThat(before.out()).contains("replaced: ", "pending").doesNotContain("missing", "out of order");
        assertThat(run("migrate", "--dry-run", "--url", old.url()).out()).doesNotContain("CREATE TABLE");
        Said migrated = run("migrate", "--url", old.url());
        assertThat(migrated.code()).as(migrated.err()).isZero();
        assertThat(run("status", "--url", old.url()).code()).isZero();
        old.execute("DO 'BEGIN ASSERT (SELECT count(*) FROM post) = 1; END'");
        assertThat(run("rollback", "--url", old.url()).err()).contains("post");
        Said back = run("rollback", "--url", old.url(), "--allow-data-loss");
        assertThat(back.code()).as(back.err()).isZero();
        old.execute("CREATE TABLE post ()");

        Database fresh = Database.fresh();
        assertThat(run("migrate", "--url", fresh.url()).out()).contains("1 applied");
        assertThat(run("status", "--url", fresh.url()).code()).isZero();
    }

    @Test
    void aDatabaseThatHasOnlySomeOfThemIsRefused() throws Exception {
        Database old = Database.fresh();
        assertThat(run("migrate", "--url", old.url(), "--to", "20260131120001_tag")
                        .code())
                .isZero();
        assertThat(squash().code()).isZero();
        Said status = run("status", "--url", old.url());
        assertThat(status.code()).isEqualTo(3);
        assertThat(status.out()).contains("missing").doesNotContain("replaced");
        Said migrated = run("migrate", "--url", old.url());
        assertThat(migrated.code()).isEqualTo(1);
        assertThat(migrated.err())
                .contains("only a part of what", "20260131120002_no_draft is not in it", "before the squash");
    }

    @Test
    void squashesInTheMiddle() throws Exception {
        project.entity("Tag", "String word; String colour;");
        compile("-Areviver.name=colour");
        Said said = squash("--from", "20260131120001_tag", "--to", "20260131120002_no_draft");
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(project.names())
                .containsExactly("20260131120000_init", "20260131120002_squashed", "20260131120003_colour");
        assertThat(project.compile().messages()).isEmpty();
        Database fresh = Database.fresh();
        assertThat(run("migrate", "--url", fresh.url()).out()).contains("3 applied");
    }

    @Test
    void writesNothingThatIsNotTheSame() throws Exception {
        Path file = project.migrations().resolve("20260131120001_tag/migration.sql");
        Files.writeString(file, Files.readString(file) + "\nINSERT INTO tag (id, word) VALUES (1, 'first');\n");
        Said said = squash();
        assertThat(said.code()).isEqualTo(3);
        assertThat(said.err()).contains("rows and positions differ", "public.tag: 1 rows", "--concatenate");
        assertThat(project.names()).hasSize(3);
        Said joined = squash("--concatenate", "--json");
        assertThat(joined.code()).as(joined.err()).isZero();
        assertThat(project.newest("migration.sql")).contains("INSERT INTO tag", "ADD COLUMN draft");
        assertThat(squash().out()).contains("fewer than two");
    }
}
