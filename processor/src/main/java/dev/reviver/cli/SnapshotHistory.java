package dev.reviver.cli;

import dev.reviver.catalog.CatalogReader;
import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.draft.SnapshotMerge;
import dev.reviver.meaning.Meaning;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.Script;
import dev.reviver.schema.Schema;
import dev.reviver.snapshot.Remembered;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotException;
import dev.reviver.snapshot.SnapshotReader;
import dev.reviver.snapshot.SnapshotWriter;
import dev.reviver.verify.Shadow;
import dev.reviver.verify.SqlRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Snapshots as they were after earlier migrations: out of version control, byte for byte; else rebuilt, by running the
 * migrations on the shadow and applying to the present snapshot what that shows to be different.
 */
final class SnapshotHistory {
    private final Workshop workshop;
    private final Shadow shadow;
    private @Nullable List<String> versions;
    private final Map<List<MigrationName>, Schema> replayed = new HashMap<>();

    SnapshotHistory(Workshop workshop, Shadow shadow) {
        this.workshop = workshop;
        this.shadow = shadow;
    }

    /**
     * A snapshot of earlier.
     *
     * @param snapshot what it says
     * @param text its bytes; absent if there was no file
     * @param rebuilt whether it had to be made by replay
     */
    record Earlier(Snapshot snapshot, Optional<String> text, boolean rebuilt) {}

    /** What {@code line} led to, which is those migrations and no others. */
    Earlier after(List<MigrationName> line) throws Exception {
        Snapshot present = workshop.chain().snapshot().orElseThrow();
        if (line.isEmpty()) {
            return new Earlier(Snapshot.initial(present.unit(), present.packageName()), Optional.empty(), false);
        }
        String head = line.get(line.size() - 1).value();
        for (String text : versions()) {
            Optional<Snapshot> version = read(text);
            if (version.isPresent() && version.get().head().equals(Optional.of(head))) {
                return new Earlier(version.get(), Optional.of(text), false);
            }
        }
        Snapshot rebuilt = rebuilt(present, line).withHead(head);
        return new Earlier(rebuilt, Optional.of(SnapshotWriter.write(rebuilt)), true);
    }

    private List<String> versions() {
        List<String> known = versions;
        if (known == null) {
            known = Git.versions(workshop.directory().snapshotFile());
            versions = known;
        }
        return known;
    }

    private static Optional<Snapshot> read(String text) {
        try {
            return Optional.of(SnapshotReader.read(text, "an earlier version"));
        } catch (SnapshotException unfinishedMerge) {
            return Optional.empty();
        }
    }

    /** The present snapshot with the difference that replay shows; classes whose tables are gone are gone too. */
    private Snapshot rebuilt(Snapshot present, List<MigrationName> line) throws Exception {
        Schema then = replay(line);
        Schema now = replayOf(present);
        Snapshot base = bare(now);
        Snapshot merged =
                SnapshotMerge.of(base, bare(present.schema()), bare(then)).merged();
        return ClassesOfTables.kept(present, merged.schema());
    }

    private static Snapshot bare(Schema schema) {
        return new Snapshot(
                Snapshot.FORMAT, "-", "", Optional.empty(), List.of(), schema, Meaning.NONE, Remembered.NOTHING);
    }

    /** The catalog of what the present snapshot says: of the migrations up to its head, or of all if somebody merged. */
    private Schema replayOf(Snapshot present) throws Exception {
        List<MigrationName> all = workshop.chain().names();
        Schema whole = replay(all);
        if (Differ.diff(present.schema(), whole, Renames.NONE).isEmpty()) {
            return whole;
        }
        List<MigrationName> known = all.stream()
                .filter(name -> name.value().compareTo(present.head().orElse("")) <= 0)
                .toList();
        return replay(known);
    }

    private Schema replay(List<MigrationName> line) throws Exception {
        Schema known = replayed.get(line);
        if (known != null) {
            return known;
        }
        try (Shadow.Database database = shadow.fresh()) {
            try (Connection connection = database.connect()) {
                for (MigrationName name : line) {
                    SqlRun.run(connection, script(workshop.place(name).resolve("migration.sql")));
                }
            }
            try (Connection connection = database.connect()) {
                Schema schema = CatalogReader.read(connection).schema();
                replayed.put(List.copyOf(line), schema);
                return schema;
            }
        }
    }

    private static Script script(Path file) {
        try {
            return Script.decode(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw Failure.unreadable(file, e);
        }
    }
}
