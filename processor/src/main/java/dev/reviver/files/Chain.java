package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotHead;
import dev.reviver.snapshot.SnapshotText;
import java.util.List;
import java.util.Optional;

/**
 * What a migrations directory holds.
 *
 * @param names the migrations, oldest first
 * @param file the snapshot file, read as far as somebody asks
 */
public record Chain(List<MigrationName> names, Optional<SnapshotText> file) {
    public Chain {
        names = names.stream().sorted().toList();
    }

    /** The snapshot file as it stands, to notice that someone else has changed it. */
    public Optional<String> snapshotText() {
        return file.map(SnapshotText::text);
    }

    /**
     * What stands in the snapshot before the model.
     *
     * @throws dev.reviver.snapshot.SnapshotException if it is not one
     */
    public Optional<SnapshotHead> snapshotHead() {
        return file.map(SnapshotText::head);
    }

    /**
     * The snapshot.
     *
     * @throws dev.reviver.snapshot.SnapshotException if it is not one
     */
    public Optional<Snapshot> snapshot() {
        return file.map(SnapshotText::whole);
    }

    /** The migration that the snapshot names as the last one. */
    public Optional<MigrationName> head() {
        return snapshotHead().flatMap(SnapshotHead::head).map(MigrationName::new);
    }

    /** Migrations of another line, whose changes are in the snapshot too. */
    public List<MigrationName> included() {
        return snapshot().map(known -> known.remembered().included()).orElse(List.of()).stream()
                .filter(MigrationName::isValid)
                .map(MigrationName::new)
                .toList();
    }

    /** Whether there is neither a migration nor a snapshot. */
    public boolean isEmpty() {
        return names.isEmpty() && file.isEmpty();
    }

    /** The migrations that the snapshot does not know of: written by hand, or on a branch that was merged. */
    public List<MigrationName> newerThanHead() {
        String head = snapshotHead().flatMap(SnapshotHead::head).orElse("");
        return names.stream()
                .filter(name -> name.toString().compareTo(head) > 0)
                .toList();
    }
}
