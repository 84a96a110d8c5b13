package dev.reviver.runtime.history;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A row of the history, without the SQL in it.
 *
 * @param row its id
 * @param effective whether it changed how the migration stands; an attempt that was undone whole did not
 * @param id the migration
 * @param verb what was done
 * @param state how the attempt ended, or that it did not end
 * @param statements how many statements of the script had taken effect
 * @param begun the statement outside any transaction that was begun and of which nothing more is known
 * @param checksum that of the up script
 * @param downChecksum that of the down script
 * @param grade what the way back restores
 * @param finished when it ended
 * @param by the database user
 * @param failure what PostgreSQL said if it failed
 * @param before the fingerprint of the catalog when it began, if it was taken for this row
 * @param fingerprint that of the catalog when it had ended, if it was taken
 */
public record HistoryEntry(
        long row,
        boolean effective,
        MigrationId id,
        Verb verb,
        MigrationState state,
        int statements,
        OptionalInt begun,
        Optional<String> checksum,
        Optional<String> downChecksum,
        Optional<Grade> grade,
        Instant finished,
        String by,
        Optional<String> failure,
        Optional<String> before,
        Optional<String> fingerprint) {

    /** Whether all of the migration is in the database: also after a rollback of which nothing took effect. */
    public boolean isInDatabase() {
        return state.isInDatabase() || (verb == Verb.ROLLBACK && isOpen() && !hasEffect());
    }

    /** Whether some statements are in the database and some are not, or that is not known. */
    public boolean isHalfDone() {
        return isOpen() && hasEffect();
    }

    /** What a chain has for this migration; empty if nothing of it is in the database. */
    Optional<String> link() {
        if (isHalfDone()) {
            return Optional.of(
                    id.name() + " " + verb.text() + " " + state.text() + " " + statements + " " + begun.orElse(0));
        }
        return isInDatabase() ? Optional.of(id.name() + " " + checksum.orElse("-")) : Optional.empty();
    }

    private boolean isOpen() {
        return effective && (state == MigrationState.RUNNING || state == MigrationState.FAILED);
    }

    private boolean hasEffect() {
        return statements > 0 || begun.isPresent();
    }
}
