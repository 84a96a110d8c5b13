package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import dev.reviver.snapshot.Seal;
import dev.reviver.snapshot.Snapshot;
import dev.reviver.snapshot.SnapshotBody;
import java.util.List;
import java.util.Optional;

/**
 * A migration that has no time and place yet.
 *
 * @param changes what it does, in words, for the headers
 * @param back what its way back does, in words, for the headers
 * @param grade what the way back can restore, as the runtime reads it: {@code lossless}
 * @param notRestored what the way back cannot bring back, in words; empty if it brings back everything
 * @param backRisks what the way back destroys, and when it fails, in words
 * @param oldCode what code from before it can still do, as the runtime reads it: {@code works}; empty if nobody can tell
 * @param oldCodeReasons why, in words
 * @param up the SQL that takes the database forward
 * @param down the SQL that takes it back
 * @param body the state after it; its head is set when the migration gets its name
 * @param seal what the snapshot is sealed with, if the same classes need not be read again
 */
public record Draft(
        List<String> changes,
        List<String> back,
        String grade,
        List<String> notRestored,
        List<String> backRisks,
        Optional<String> oldCode,
        List<String> oldCodeReasons,
        String up,
        String down,
        SnapshotBody body,
        Optional<Seal> seal) {
    /** A migration whose snapshot is not sealed. */
    public Draft(
            List<String> changes,
            List<String> back,
            String grade,
            List<String> notRestored,
            List<String> backRisks,
            Optional<String> oldCode,
            List<String> oldCodeReasons,
            String up,
            String down,
            SnapshotBody body) {
        this(changes, back, grade, notRestored, backRisks, oldCode, oldCodeReasons, up, down, body, Optional.empty());
    }

    /** A migration of which nothing is known but what it does. */
    public Draft(
            List<String> changes,
            List<String> back,
            String grade,
            List<String> notRestored,
            String up,
            String down,
            Snapshot snapshot) {
        this(
                changes,
                back,
                grade,
                notRestored,
                List.of(),
                Optional.empty(),
                List.of(),
                up,
                down,
                SnapshotBody.of(snapshot));
    }

    public Draft {
        changes = List.copyOf(changes);
        back = List.copyOf(back);
        notRestored = List.copyOf(notRestored);
        backRisks = List.copyOf(backRisks);
        oldCodeReasons = List.copyOf(oldCodeReasons);
    }

    /** The same with a seal on its snapshot. */
    public Draft sealed(Optional<Seal> with) {
        return new Draft(changes, back, grade, notRestored, backRisks, oldCode, oldCodeReasons, up, down, body, with);
    }

    /** The state after it; its head is set when the migration gets its name. */
    public Snapshot snapshot() {
        return body.snapshot();
    }

    /** The text of the snapshot once the migration is called {@code name}. */
    String snapshotText(MigrationName name) {
        return body.text(Optional.of(name.toString()), seal);
    }
}
