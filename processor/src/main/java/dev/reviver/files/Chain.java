package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/**
 * What a migrations directory holds.
 *
 * @param names the migrations, oldest first
 * @param snapshotText the snapshot file as it stands, to notice that someone else has changed it
 * @param snapshot what the text says
 */
public record Chain(List<MigrationName> names, Optional<String> snapshotText, Optional<Snapshot> snapshot) {
    public Chain {
        names = names.stream().sorted().toList();
    }

    /** The migration that the snapshot names as the last one. */
    public Optional<MigrationName> head() {
        return snapshot.flatMap(Snapshot::head).map(MigrationName::new);
    }

    /** Migrations of another line, whose changes are in the snapshot too. */
    public List<MigrationName> included() {
        return snapshot.map(known -> known.remembered().included()).orElse(List.of()).stream()
                .filter(MigrationName::isValid)
                .map(MigrationName::new)
                .toList();
    }

    /** Whether there is neither a migration nor a snapshot. */
    public boolean isEmpty() {
        return names.isEmpty() && snapshotText.isEmpty();
    }

    /** The migrations that the snapshot does not know of: written by hand, or on a branch that was merged. */
    public List<MigrationName> newerThanHead() {
        String head = snapshot.flatMap(Snapshot::head).orElse("");
        return names.stream()
                .filter(name -> name.toString().compareTo(head) > 0)
                .toList();
    }
}
