package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes back or writes anew the last migration, which no database may have applied. The former directory is hidden, the new
 * files and then the new snapshot get in place, and what is hidden is deleted. A process that dies between leaves what is
 * hidden; opening the directory the next time puts it back, or finishes.
 */
public final class MigrationEditor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HIDDEN = ".amended-";
    private static final String WAITING = ".staging-snapshot";

    private final MigrationDirectory directory;
    private final Disk disk;
    private final Staging staging;

    /** An editor of {@code directory}. */
    public MigrationEditor(MigrationDirectory directory) {
        this(directory, Disk.REAL);
    }

    MigrationEditor(MigrationDirectory directory, Disk disk) {
        this.directory = directory;
        this.disk = disk;
        this.staging = new Staging(directory.path(), disk);
    }

    /**
     * Undoes or finishes what an earlier run left that died before its work was done: it is done when the snapshot is in
     * place, or, where there is none, when the name of the new migration is noted no more.
     *
     * @throws IOException if that is not possible
     */
    void recover() throws IOException {
        if (!Files.isDirectory(directory.path())) {
            return;
        }
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(directory.path(), HIDDEN + "*")) {
            for (Path hidden : leftovers) {
                Path home = directory.path().resolve(name(hidden).substring(HIDDEN.length()));
                if (isUnfinished() || (!Files.exists(home) && isHead(home))) {
                    if (Files.exists(successor())) {
                        staging.remove(directory.path().resolve(Files.readString(successor())));
                    }
                    disk.move(hidden, home);
                } else {
                    staging.remove(hidden);
                }
            }
        }
    }

    private boolean isUnfinished() {
        return Files.exists(waiting()) || (Files.exists(successor()) && !Files.exists(directory.snapshotFile()));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /** Whether the snapshot's text names it as the last one; the snapshot cannot be read as a whole without it. */
    private boolean isHead(Path home) throws IOException {
        return Files.exists(directory.snapshotFile())
                && Files.readString(directory.snapshotFile()).contains("\"head\": \"" + name(home) + "\"");
    }

    /**
     * Removes the last migration.
     *
     * @param before the text of the snapshot from before it; empty if there was none
     * @throws MigrationFilesException if it cannot be removed, or the snapshot has changed since; it is there then
     */
    public void remove(MigrationName last, Optional<String> before, Chain plannedAgainst)
            throws MigrationFilesException {
        edit(List.of(last), Optional.empty(), before, plannedAgainst);
    }

    /**
     * Writes the last migration anew, under its name.
     *
     * @param draft the new one; its snapshot's head does not matter
     * @param after the migration before it
     * @param finish what is made of the texts
     * @throws MigrationFilesException if it cannot be written, or the snapshot has changed since; it is as it was then
     */
    public void rewrite(
            MigrationName last, Optional<MigrationName> after, Draft draft, Texts.Finish finish, Chain plannedAgainst)
            throws MigrationFilesException {
        Texts texts = finish.finish(last, Texts.of(last, after, draft));
        String snapshot = draft.snapshotText(last);
        edit(List.of(last), Optional.of(new Successor(last, texts)), Optional.of(snapshot), plannedAgainst);
    }

    /**
     * Writes one migration in place of several.
     *
     * @param replaced those that go
     * @param name what the new one is called
     * @param snapshot the text of the snapshot afterwards; empty if there is none
     * @throws MigrationFilesException if it cannot be written, or the snapshot has changed since; all is as it was then
     */
    public void squash(
            List<MigrationName> replaced,
            MigrationName name,
            Texts texts,
            Optional<String> snapshot,
            Chain plannedAgainst)
            throws MigrationFilesException {
        edit(replaced, Optional.of(new Successor(name, texts)), snapshot, plannedAgainst);
    }

    /** What comes in place of what goes. */
    private record Successor(MigrationName name, Texts texts) {}

    private void edit(
            List<MigrationName> gone, Optional<Successor> successor, Optional<String> snapshot, Chain plannedAgainst)
            throws MigrationFilesException {
        try {
            DirectoryLock.holding(directory.path(), PATIENCE, () -> {
                if (!plannedAgainst.snapshotText().equals(directory.read().snapshotText())) {
                    throw new MigrationFilesException("Another compile or a checkout has changed " + directory.path()
                            + " meanwhile. Nothing was written; try again.");
                }
                staging.clear();
                stage(successor, snapshot);
                for (MigrationName name : gone) {
                    disk.move(directory.path().resolve(name.value()), hidden(name));
                }
                if (successor.isPresent()) {
                    MigrationName name = successor.get().name();
                    disk.move(staging.directory(name), directory.path().resolve(name.value()));
                }
                if (snapshot.isPresent()) {
                    disk.move(waiting(), directory.snapshotFile());
                } else {
                    disk.delete(directory.snapshotFile());
                    disk.delete(successor());
                }
                for (MigrationName name : gone) {
                    staging.remove(hidden(name));
                }
                staging.clear();
                return gone;
            });
        } catch (IOException e) {
            putBack(e);
            throw new MigrationFilesException(
                    "Cannot change the migrations in " + directory.path() + ": " + e + ". Nothing was changed.", e);
        }
    }

    private void stage(Optional<Successor> successor, Optional<String> snapshot) throws IOException {
        disk.createDirectory(waiting().resolveSibling(""));
        if (successor.isPresent()) {
            staging.stage(successor.get().name(), successor.get().texts());
            disk.write(successor(), successor.get().name().value().getBytes(StandardCharsets.UTF_8));
        }
        if (snapshot.isPresent()) {
            disk.write(waiting(), snapshot.get().getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path hidden(MigrationName name) {
        return directory.path().resolve(HIDDEN + name);
    }

    /** Where the name of the new migration is noted, until its snapshot is in place. */
    private Path successor() {
        return waiting().resolveSibling("successor");
    }

    private void putBack(IOException failure) {
        try {
            recover();
            staging.clear();
        } catch (IOException e) {
            // The next run does.
            failure.addSuppressed(e);
        }
    }

    /** Where a snapshot waits until the files of its migration are in place. */
    private Path waiting() {
        return staging.root().resolve(WAITING).resolve(MigrationDirectory.SNAPSHOT);
    }
}
