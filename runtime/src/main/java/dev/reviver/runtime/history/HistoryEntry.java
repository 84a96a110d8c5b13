package dev.reviver.runtime.history;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the history, without the SQL in it.
 *
 * @param row its id
 * @param effective whether it changed how the migration stands; a failed attempt did not
 * @param id the migration
 * @param state how the attempt ended
 * @param checksum that of the up script
 * @param downChecksum that of the down script
 * @param grade what the way back restores
 * @param finished when it ended
 * @param by the database user
 * @param failure what PostgreSQL said if it failed
 */
public record HistoryEntry(
        long row,
        boolean effective,
        MigrationId id,
        MigrationState state,
        Optional<String> checksum,
        Optional<String> downChecksum,
        Optional<Grade> grade,
        Instant finished,
        String by,
        Optional<String> failure) {}
