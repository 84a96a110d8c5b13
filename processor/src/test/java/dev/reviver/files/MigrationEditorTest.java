package dev.reviver.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last migration is taken back or written anew as a whole, whatever fails and whenever the process dies. */
class MigrationEditorTest {
    private static final int OPERATIONS = 9;

    /** What a process does that is killed: nothing any more. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private interface Edit {
        void run(MigrationEditor editor, MigrationName last, Chain chain) throws MigrationFilesException;
    }

    private final Path root;

    MigrationEditorTest(@TempDir Path root) {
        this.root = root;
    }

    private void rewriteInto(MigrationEditor editor, MigrationName last, Chain chain) throws MigrationFilesException {
        editor.rewrite(
                last,
                Optional.of(chain.names().get(0)),
                Drafts.creating("other"),
                (name, texts) -> new Texts(texts.up() + "-- by hand\n", texts.down()),
                chain);
    }

    @Test
    void writesAnewUnderTheSameName() throws Exception {
        MigrationDirectory directory = twoMigrations("db");
        Chain chain = directory.read();
        rewriteInto(new MigrationEditor(directory), chain.names().get(1), chain);
        SortedMap<String, String> tree = Trees.of(directory.path());
        assertThat(tree.keySet())
                .containsExactly(
                        "",
                        "20260131120000_one",
                        "20260131120000_one/down.sql",
                        "20260131120000_one/migration.sql",
                        "20260131120001_two",
                        "20260131120001_two/down.sql",
                        "20260131120001_two/migration.sql",
                        "schema.snapshot.json");
        assertThat(tree.get("20260131120001_two/migration.sql"))
                .contains("reviver:after=20260131120000_one", "CREATE TABLE other")
                .endsWith("-- by hand\n");
        assertThat(tree.get("schema.snapshot.json")).contains("\"head\": \"20260131120001_two\"", "other");
    }

    @Test
    void leavesOneStateOrTheOtherWhereverItFailsOrDies() throws Exception {
        List<Edit> edits =
                List.of(this::rewriteInto, (editor, last, chain) -> editor.remove(last, before(chain), chain));
        List<BrokenDisk.Breakage> breakages = List.of(
                () -> {
                    throw new IOException("No space left");
                },
                () -> {
                    throw new Killed();
                });
        int tried = 0;
        for (Edit edit : edits) {
            SortedMap<String, String> done = outcome(edit);
            for (BrokenDisk.Breakage breakage : breakages) {
                for (int good = 0; good < OPERATIONS; good++) {
                    MigrationDirectory directory = twoMigrations("db" + ++tried);
                    SortedMap<String, String> undone = Trees.of(directory.path());
                    Chain chain = directory.read();
                    try {
                        edit.run(
                                new MigrationEditor(directory, new BrokenDisk(good, breakage)),
                                chain.names().get(1),
                                chain);
                    } catch (MigrationFilesException | Killed broken) {
                        assertThat(broken).isNotNull();
                    }
                    new MigrationWriter(directory, Drafts.NOON).open();
                    SortedMap<String, String> left = Trees.of(directory.path());
                    left.keySet().removeIf(name -> name.startsWith(".staging-"));
                    assertThat(left).as("after %d operations", good).isIn(undone, done);
                }
            }
        }
        assertThat(tried).isEqualTo(4 * OPERATIONS);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSquashThatDiesLeavesAllOfTheFormerOrTheNewOne(boolean withSnapshot) throws Exception {
        MigrationDirectory whole = migrations("whole", withSnapshot);
        squash(new MigrationEditor(whole), whole.read());
        SortedMap<String, String> done = Trees.of(whole.path());
        assertThat(done.keySet()).contains("20260131120001_both").doesNotContain("20260131120000_one");
        int finished = 0;
        for (int good = 0; good < 14; good++) {
            MigrationDirectory directory = migrations("db" + good, withSnapshot);
            SortedMap<String, String> undone = Trees.of(directory.path());
            Chain chain = directory.read();
            try {
                squash(
                        new MigrationEditor(directory, new BrokenDisk(good, () -> {
                            throw new Killed();
                        })),
                        chain);
                finished++;
            } catch (Killed killed) {
                assertThat(killed).isNotNull();
            }
            new MigrationWriter(directory, Drafts.NOON).open();
            SortedMap<String, String> left = Trees.of(directory.path());
            left.keySet().removeIf(name -> name.startsWith(".staging-"));
            assertThat(left).as("after %d operations", good).isIn(undone, done);
        }
        assertThat(finished).isBetween(1, 10);
    }

    private MigrationDirectory migrations(String name, boolean withSnapshot) throws Exception {
        MigrationDirectory directory = twoMigrations(name);
        if (!withSnapshot) {
            Files.delete(directory.snapshotFile());
        }
        return directory;
    }

    private static void squash(MigrationEditor editor, Chain chain) throws MigrationFilesException {
        MigrationName both = new MigrationName("20260131120001_both");
        editor.squash(
                chain.names(),
                both,
                new Texts("SELECT 1;\n", "SELECT 2;\n"),
                chain.snapshotText().map(text -> text.replace("20260131120001_two", both.value())),
                chain);
    }

    @Test
    void refusesWhenTheSnapshotHasChanged() throws Exception {
        MigrationDirectory directory = twoMigrations("db");
        Chain chain = directory.read();
        new MigrationWriter(directory, Drafts.NOON).write("three", Drafts.creating("three"), chain);
        assertThatThrownBy(() ->
                        new MigrationEditor(directory).remove(chain.names().get(1), before(chain), chain))
                .hasMessageContaining("has changed");
    }

    private SortedMap<String, String> outcome(Edit edit) throws Exception {
        MigrationDirectory directory = twoMigrations("done" + Trees.of(root).size());
        Chain chain = directory.read();
        edit.run(new MigrationEditor(directory), chain.names().get(1), chain);
        return Trees.of(directory.path());
    }

    private static Optional<String> before(Chain chain) {
        return chain.snapshotText().map(text -> text.replace("20260131120001_two", "20260131120000_one"));
    }

    private MigrationDirectory twoMigrations(String name) throws Exception {
        MigrationDirectory directory = new MigrationDirectory(Files.createDirectory(root.resolve(name)));
        MigrationWriter writer = new MigrationWriter(directory, Drafts.NOON);
        writer.write("one", Drafts.creating("one"), writer.open());
        writer.write("two", Drafts.creating("two"), writer.open());
        return directory;
    }
}
