package dev.reviver.files;

import dev.reviver.snapshot.Snapshot;
import java.util.List;

/**
 * A migration that has no time and place yet.
 *
 * @param changes what it does, in words, for the headers
 * @param back what its way back does, in words, for the headers
 * @param grade what the way back can restore, as the runtime reads it: {@code lossless}
 * @param notRestored what the way back cannot bring back, in words; empty if it brings back everything
 * @param up the SQL that takes the database forward
 * @param down the SQL that takes it back
 * @param snapshot the state after it; its head is set when the migration gets its name
 */
public record Draft(
        List<String> changes,
        List<String> back,
        String grade,
        List<String> notRestored,
        String up,
        String down,
        Snapshot snapshot) {
    public Draft {
        changes = List.copyOf(changes);
        back = List.copyOf(back);
        notRestored = List.copyOf(notRestored);
    }
}
