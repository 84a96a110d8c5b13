package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes migrations: all of one or nothing, whatever fails and whenever the process dies. How is told at
 * {@link Staging}.
 */
public final class MigrationWriter {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MigrationDirectory directory;
    private final Clock clock;
    private final Disk disk;
    private final Staging staging;

    /** A writer to {@code directory}, which need not exist; {@code clock} dates the migrations. */
    public MigrationWriter(MigrationDirectory directory, Clock clock) {
        this(directory, clock, Disk.REAL);
    }

    MigrationWriter(MigrationDirectory directory, Clock clock, Disk disk) {
        this.directory = directory;
        this.clock = clock;
        this.disk = disk;
        this.staging = new Staging(directory.path(), disk);
    }

    /** Whether {@code slug} can stand behind the time in a {@link MigrationName}. */
    public static boolean isSlug(String slug) {
        return MigrationName.isValid("00000000000000_" + slug);
    }

    /**
     * Reads the directory, after finishing what an earlier compile left that died when its migration existed and its
     * snapshot did not. Costs one look into each migration that is newer than the snapshot's head: usually none.
     *
     * @throws MigrationFilesException if something cannot be read or finished, or the directory contradicts itself
     * @throws dev.reviver.snapshot.SnapshotException if the snapshot is not one
     */
    public Chain open() throws MigrationFilesException {
        try {
            new MigrationEditor(directory, disk).recover();
            Chain chain = directory.read();
            if (unfinished(chain).isEmpty()) {
                return chain;
            }
            return DirectoryLock.holding(directory.path(), PATIENCE, () -> {
                finish(directory.read());
                return directory.read();
            });
        } catch (IOException e) {
            throw new MigrationFilesException(
                    "An earlier compile was interrupted, and what it left in " + directory.path()
                            + " cannot be put in order: " + e + ". Make the directory writable, then compile again.",
                    e);
        }
    }

    /**
     * Looks for a fork.
     *
     * @throws MigrationFilesException if a migration cannot be read
     */
    public Optional<Fork> fork(Chain chain) throws MigrationFilesException {
        try {
            return Forks.find(directory, chain);
        } catch (IOException e) {
            throw new MigrationFilesException(
                    "Cannot read the migrations in " + directory.path() + ": " + e
                            + ". Expected readable files in UTF-8.",
                    e);
        }
    }

    /**
     * Writes a snapshot alone, to which no migration leads that is not there already.
     *
     * @throws MigrationFilesException if it cannot be written, or has changed since
     */
    public void write(Snapshot snapshot, Chain plannedAgainst) throws MigrationFilesException {
        restore(SnapshotWriter.write(snapshot), plannedAgainst);
    }

    /**
     * Puts the text of another snapshot in place, as {@link #write(Snapshot, Chain)} does.
     *
     * @throws MigrationFilesException if it cannot be written, or has changed since
     */
    public void restore(String snapshot, Chain plannedAgainst) throws MigrationFilesException {
        try {
            DirectoryLock.holding(directory.path(), PATIENCE, () -> {
                requireUnchanged(plannedAgainst, directory.read());
                staging.clear();
                Path waiting = staging.root().resolve(".staging-snapshot");
                disk.createDirectory(waiting);
                disk.write(waiting.resolve(MigrationDirectory.SNAPSHOT), utf8(snapshot));
                disk.move(waiting.resolve(MigrationDirectory.SNAPSHOT), directory.snapshotFile());
                disk.delete(waiting);
                return snapshot;
            });
        } catch (IOException e) {
            throw new MigrationFilesException("Cannot write " + directory.snapshotFile() + ": " + e + ".", e);
        }
    }

    /**
     * Writes a migration in place of others. These are hidden before and deleted after, so that a crash between leaves
     * them out, and their change pending, but never both.
     *
     * @param replaced the others
     * @param finish what is made of the texts
     * @throws MigrationFilesException as {@link #write(String, Draft, Chain)}; the others are back then, if they can be
     */
    public MigrationName replace(
            List<MigrationName> replaced, String slug, Draft draft, Texts.Finish finish, Chain plannedAgainst)
            throws MigrationFilesException {
        Map<Path, Path> hidden = new LinkedHashMap<>();
        try {
            for (MigrationName name : replaced) {
                Path from = directory.path().resolve(name.value());
                Path to = directory.path().resolve(".replaced-" + name);
                disk.move(from, to);
                hidden.put(from, to);
            }
            MigrationName written = write(slug, draft, finish, plannedAgainst);
            for (Path leftover : hidden.values()) {
                staging.remove(leftover);
            }
            return written;
        } catch (IOException e) {
            putBack(hidden, e);
            throw new MigrationFilesException("Cannot replace migrations in " + directory.path() + ": " + e + ".", e);
        } catch (MigrationFilesException e) {
            putBack(hidden, e);
            throw e;
        }
    }

    private void putBack(Map<Path, Path> hidden, Exception failure) {
        hidden.forEach((from, to) -> {
            try {
                if (Files.exists(to)) {
                    disk.move(to, from);
                }
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        });
    }

    /**
     * Writes the migration and the snapshot that goes with it.
     *
     * @param slug the part of the name that a person chose, see {@link #isSlug}
     * @param plannedAgainst what {@link #open()} gave when the draft was made
     * @return the new migration's name
     * @throws MigrationFilesException if it cannot be written, or the snapshot has changed since; nothing has changed
     *     then, unless the message says that the migration exists
     */
    public MigrationName write(String slug, Draft draft, Chain plannedAgainst) throws MigrationFilesException {
        return write(slug, draft, Texts.Finish.AS_GENERATED, plannedAgainst);
    }

    private MigrationName write(String slug, Draft draft, Texts.Finish finish, Chain plannedAgainst)
            throws MigrationFilesException {
        if (!isSlug(slug)) {
            throw new MigrationFilesException("\"" + slug + "\" cannot name a migration. Expected at most 128 letters A"
                    + " to Z and a to z, digits, \"_\" and \"-\", a letter or digit first, as in add_profile.");
        }
        Deque<Path> created = new ArrayDeque<>();
        try {
            createDirectories(created);
            return DirectoryLock.holding(directory.path(), PATIENCE, () -> {
                Chain chain = directory.read();
                requireUnchanged(plannedAgainst, chain);
                staging.clear();
                MigrationName name = Timestamps.next(clock, slug, chain.names());
                Path waiting = commit(name, draft, finish, chain);
                moveSnapshot(name, waiting);
                return name;
            });
        } catch (MigrationFilesException e) {
            removeQuietly(created);
            throw e;
        } catch (IOException e) {
            removeQuietly(created);
            throw new MigrationFilesException(
                    "Cannot write the migration to " + directory.path() + ": " + e + ". Nothing was changed.", e);
        }
    }

    /** Stages and renames; returns where the snapshot waits. */
    private Path commit(MigrationName name, Draft draft, Texts.Finish finish, Chain chain) throws IOException {
        Path stage = staging.directory(name);
        Path home = directory.path().resolve(name.toString());
        String waiting = Staging.snapshotName(chain.snapshotText());
        try {
            staging.stage(name, finish.finish(name, Texts.of(name, chain.head(), draft)));
            disk.write(stage.resolve(waiting), utf8(draft.snapshotText(name)));
            disk.move(stage, home);
        } catch (IOException e) {
            removeStage(stage, e);
            throw e;
        }
        return home.resolve(waiting);
    }

    private void moveSnapshot(MigrationName name, Path waiting) throws MigrationFilesException {
        try {
            disk.move(waiting, directory.snapshotFile());
        } catch (IOException e) {
            throw new MigrationFilesException(
                    "The migration " + name + " was written, but not yet " + directory.snapshotFile() + ": " + e
                            + ". The next compile puts it in place.",
                    e);
        }
    }

    private void removeStage(Path stage, IOException failure) {
        try {
            staging.remove(stage);
        } catch (IOException e) {
            // It is hidden and does not count; the next compile that writes removes it.
            failure.addSuppressed(e);
        }
    }

    private Optional<Path> unfinished(Chain chain) throws IOException {
        for (MigrationName name : chain.newerThanHead()) {
            Optional<Path> waiting = staging.waitingSnapshot(name);
            if (waiting.isPresent()) {
                return waiting;
            }
        }
        return Optional.empty();
    }

    private void finish(Chain chain) throws IOException, MigrationFilesException {
        Optional<Path> unfinished = unfinished(chain);
        if (unfinished.isEmpty()) {
            return;
        }
        Path waiting = unfinished.get();
        if (!waiting.endsWith(Staging.snapshotName(chain.snapshotText()))) {
            throw new MigrationFilesException(waiting + " was left by a compile that was interrupted, and "
                    + directory.snapshotFile() + " has changed since. Decide which of the two is right, make it "
                    + directory.snapshotFile() + ", delete the other, then compile again.");
        }
        disk.move(waiting, directory.snapshotFile());
    }

    private void requireUnchanged(Chain plannedAgainst, Chain now) throws IOException, MigrationFilesException {
        if (!plannedAgainst.snapshotText().equals(now.snapshotText())
                || unfinished(now).isPresent()) {
            throw new MigrationFilesException("Another compile or a checkout has changed " + directory.path()
                    + " meanwhile. Nothing was written; compile again.");
        }
    }

    private void createDirectories(Deque<Path> created) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path p = directory.path().toAbsolutePath(); p != null && !Files.exists(p); p = p.getParent()) {
            missing.push(p);
        }
        for (Path p : missing) {
            try {
                disk.createDirectory(p);
                created.push(p);
            } catch (FileAlreadyExistsException anotherCompilerWasFaster) {
                if (!Files.isDirectory(p)) {
                    throw anotherCompilerWasFaster;
                }
            }
        }
    }

    @SuppressWarnings("EmptyCatch") // an empty directory that stays behind is harmless, and the failure was reported
    private void removeQuietly(Deque<Path> directories) {
        for (Path created : directories) {
            try {
                disk.delete(created);
            } catch (IOException staysBehind) {
                return;
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
