package dev.reviver.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationWriterTest {
    private Path temp;
    private Path root;

    @BeforeEach
    void placeBelowDirectoriesThatDoNotExist(@TempDir Path directory) {
        temp = directory;
        root = temp.resolve("db/migrations");
    }

    @Test
    void writesBothFilesAndTheSnapshotThatNamesThem() throws Exception {
        MigrationName name = write("post");
        assertThat(name).hasToString("20260131120000_post");
        assertThat(Trees.of(root).keySet())
                .containsExactly(
                        "",
                        "20260131120000_post",
                        "20260131120000_post/down.sql",
                        "20260131120000_post/migration.sql",
                        "schema.snapshot.json");
        assertThat(root.resolve(name + "/migration.sql")).hasContent("""
                        -- Migration 20260131120000_post: forward. The way back is down.sql, beside this file.
                        -- reviver:grade=lossless
                        -- What it does:
                        --   - creates table post

                        CREATE TABLE post (id bigint);
                        """);
        assertThat(root.resolve(name + "/down.sql")).hasContent("""
                        -- Migration 20260131120000_post: back. Undoes migration.sql, beside this file.
                        -- reviver:grade=lossless
                        -- What it does:
                        --   - drops table post

                        DROP TABLE post;
                        """);
        Chain chain = writer().open();
        assertThat(chain.snapshot().flatMap(Snapshot::head)).contains("20260131120000_post");
        assertThat(chain.newerThanHead()).isEmpty();
    }

    @Test
    void saysInTheHeaderWhatDownDoesNotBringBackAndLetsNoNameEscapeFromTheComment() throws Exception {
        Draft post = Drafts.creating("post");
        Draft draft = new Draft(
                List.of("drops column a\nDROP TABLE x; --"),
                List.of("adds column a\nDROP TABLE x; --"),
                "structure-only",
                List.of("values of a\r\nb"),
                post.up(),
                post.down(),
                post.snapshot());
        MigrationName name = writer().write("x", draft, writer().open());
        assertThat(Files.readAllLines(root.resolve(name + "/migration.sql")))
                .startsWith(
                        "-- Migration 20260131120000_x: forward. The way back is down.sql, beside this file.",
                        "-- reviver:grade=structure-only",
                        "-- What it does:",
                        "--   - drops column a DROP TABLE x; --",
                        "-- What the way back does not bring back:",
                        "--   - values of a  b",
                        "");
    }

    @Test
    void listsNoMoreInTheHeaderThanAPersonReads() throws Exception {
        Draft post = Drafts.creating("post");
        List<String> changes =
                IntStream.range(0, 50).mapToObj(i -> "change " + i).toList();
        Draft draft = new Draft(changes, changes, "lossless", List.of(), post.up(), post.down(), post.snapshot());
        MigrationName name = writer().write("x", draft, writer().open());
        assertThat(root.resolve(name + "/migration.sql"))
                .content()
                .contains("--   - change 19\n--   - and 30 more\n\n")
                .doesNotContain("change 20");
    }

    @Test
    void datesEachMigrationAfterTheLastOneEvenIfTheClockStandsStillOrTheLastIsInTheFuture() throws Exception {
        assertThat(write("a")).hasToString("20260131120000_a");
        assertThat(write("b")).hasToString("20260131120001_b");
        Files.createDirectory(root.resolve("20991231235959_from_a_wrong_clock"));
        assertThat(write("c")).hasToString("21000101000000_c");
    }

    @Test
    void refusesToDateAfterADirectoryWhoseDigitsAreNoTime() throws Exception {
        Files.createDirectories(root.resolve("20269999000000_odd"));
        assertThatThrownBy(() -> write("a"))
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("Rename that directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../x", "a/b", "a\\b", "a b", "é", "a\nb", "-a", "a;b", "con:", "%2e"})
    void refusesANameThatIsNotOneWord(String slug) {
        assertThatThrownBy(() -> write(slug))
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("as in add_profile");
        assertThat(root).doesNotExist();
    }

    @Test
    void refusesANameThatIsTooLong() {
        assertThatThrownBy(() -> write("x".repeat(129))).hasMessageContaining("at most 128");
    }

    /** Disk full and the like: first migration and second, each operation in turn. */
    @Test
    void leavesNothingBehindWhicheverOperationFailsBeforeTheMigrationExists() throws Exception {
        int failures = 0;
        for (boolean second : List.of(false, true)) {
            for (int good = 0; good < (second ? 5 : 7); good++) {
                Path base = Files.createDirectories(temp.resolve("failing-" + second + good));
                root = base.resolve("db/migrations");
                if (second) {
                    write("first");
                }
                SortedMap<String, String> before = Trees.of(base);
                MigrationFilesException e = failingAfter(good);
                assertThat(e).hasMessageContaining("Nothing was changed").hasMessageContaining("No space left");
                assertThat(Trees.of(base)).as("second %s, %d", second, good).isEqualTo(before);
                failures++;
            }
        }
        assertThat(failures).isEqualTo(12);
    }

    @Test
    void saysThatTheMigrationExistsIfOnlyTheSnapshotCouldNotBeMovedAndFinishesLater() throws Exception {
        MigrationFilesException e = failingAfter(7);
        assertThat(e).hasMessageContaining("20260131120000_post was written, but not yet");
        Chain chain = writer().open();
        assertThat(chain.snapshot()).contains(Drafts.creating("post").snapshot().withHead("20260131120000_post"));
        assertThat(Trees.of(root)).hasSize(5);
    }

    @Test
    void survivesDeathBeforeEveryOperation() throws Exception {
        int migrationsThatExisted = 0;
        for (int good = 0; good <= 8; good++) {
            root = temp.resolve("killed-" + good + "/migrations");
            int exit = childThatDiesAfter(good, "post");
            assertThat(exit).as("operation %d", good).isEqualTo(good < 8 ? KilledWriter.DIED : 0);

            Chain chain = writer().open();
            Optional<String> head = chain.snapshot().flatMap(Snapshot::head);
            assertThat(chain.names()).hasSize(head.isPresent() ? 1 : 0);
            assertThat(chain.names().stream().map(MigrationName::toString))
                    .isEqualTo(head.stream().toList());
            migrationsThatExisted += chain.names().size();

            MigrationName next = write("next");
            assertThat(writer().open().snapshot().flatMap(Snapshot::head)).contains(next.toString());
            assertThat(Trees.of(root).keySet())
                    .as("operation %d", good)
                    .noneMatch(file -> file.contains("staging") || file.contains("after"));
        }
        // Only the deaths after the rename leave a migration.
        assertThat(migrationsThatExisted).isEqualTo(2);
    }

    @Test
    void doesNotFinishAnInterruptedWriteOverASnapshotThatHasChangedSince() throws Exception {
        failingAfter(7);
        Snapshot other = Snapshot.initial("other", "other");
        Files.writeString(root.resolve("schema.snapshot.json"), SnapshotWriter.write(other));
        assertThatThrownBy(() -> writer().open())
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("has changed since");
    }

    @Test
    void writesNothingIfTheSnapshotIsNoLongerTheOneThatWasPlannedAgainst() throws Exception {
        Chain planned = writer().open();
        write("by_someone_else");
        SortedMap<String, String> before = Trees.of(root);
        assertThatThrownBy(() -> writer().write("mine", Drafts.creating("mine"), planned))
                .hasMessageContaining("Nothing was written; compile again");
        assertThat(Trees.of(root)).isEqualTo(before);
    }

    @Test
    void letsOneOfManyCompilersWinAndTellsTheOthers() throws Exception {
        Chain planned = writer().open();
        ExecutorService compilers = Executors.newFixedThreadPool(8);
        try {
            List<Future<MigrationName>> attempts = compilers.invokeAll(IntStream.range(0, 8)
                    .<Callable<MigrationName>>mapToObj(
                            i -> () -> writer().write("c" + i, Drafts.creating("c" + i), planned))
                    .toList());
            int won = 0;
            for (Future<MigrationName> attempt : attempts) {
                Throwable lost = catchThrowable(attempt::get);
                if (lost == null) {
                    won++;
                } else {
                    assertThat(lost).hasRootCauseInstanceOf(MigrationFilesException.class);
                }
            }
            assertThat(won).isEqualTo(1);
        } finally {
            compilers.shutdownNow();
        }
        assertThat(writer().open().names()).hasSize(1);
    }

    @Test
    void reportsADirectoryThatIsAFile() throws Exception {
        Files.writeString(temp.resolve("file"), "");
        root = temp.resolve("file");
        assertThatThrownBy(() -> write("a"))
                .hasMessageContaining("is a file")
                .hasMessageContaining("-Areviver.migrations");
        root = temp.resolve("file/below");
        assertThatThrownBy(() -> write("a")).hasMessageContaining("Nothing was changed");
    }

    @Test
    void reportsAHeadWhoseDirectoryIsMissing() throws Exception {
        MigrationName name = write("post");
        Files.move(root.resolve(name.toString()), temp.resolve("elsewhere"));
        assertThatThrownBy(() -> writer().open())
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining(name.toString())
                .hasMessageContaining("Restore the directory, or the name that it had")
                .hasMessageContaining("delete schema.snapshot.json too");
        Files.createDirectory(root.resolve("20260130000000_before"));
        assertThatThrownBy(() -> writer().open())
                .hasMessageContaining("restore the schema.snapshot.json from before it");
    }

    @Test
    void reportsALinkToNowhere() throws Exception {
        root = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("nowhere"));
        assertThatThrownBy(() -> writer().open())
                .hasMessageContaining("symbolic link to a directory that does not exist");
    }

    @Test
    void reportsAMigrationWhoseDirectoryIsNotNamedLikeOne() throws Exception {
        write("post");
        Files.createDirectory(root.resolve("2026_by_hand"));
        assertThat(writer().open().names()).hasSize(1);
        Files.writeString(root.resolve("2026_by_hand/migration.sql"), "");
        assertThatThrownBy(() -> writer().open())
                .isInstanceOf(MigrationFilesException.class)
                .hasMessageContaining("2026_by_hand holds a migration but is not named like one");
    }

    @Test
    void listsMigrationsThatAreNewerThanTheHeadAndIgnoresWhatIsNoMigration() throws Exception {
        write("post");
        Files.createDirectory(root.resolve("20260201000000_by_hand"));
        Files.createDirectory(root.resolve("notes"));
        Files.writeString(root.resolve("20260301000000_a_file"), "");
        Chain chain = writer().open();
        assertThat(chain.names().stream().map(MigrationName::toString))
                .containsExactly("20260131120000_post", "20260201000000_by_hand");
        assertThat(chain.newerThanHead().stream().map(MigrationName::toString))
                .containsExactly("20260201000000_by_hand");
    }

    private MigrationWriter writer() {
        return new MigrationWriter(new MigrationDirectory(root), Drafts.NOON);
    }

    private MigrationName write(String slug) throws MigrationFilesException {
        return writer().write(slug, Drafts.creating("post"), writer().open());
    }

    private MigrationFilesException failingAfter(int good) {
        Disk disk = new BrokenDisk(good, () -> {
            throw new FileSystemException("x", null, "No space left on device");
        });
        MigrationWriter writer = new MigrationWriter(new MigrationDirectory(root), Drafts.NOON, disk);
        return catchThrowableOfType(
                MigrationFilesException.class, () -> writer.write("post", Drafts.creating("post"), writer.open()));
    }

    private int childThatDiesAfter(int good, String slug) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledWriter.class.getName(),
                        root.toString(),
                        String.valueOf(good),
                        slug)
                .inheritIO()
                .start()
                .waitFor();
    }
}
