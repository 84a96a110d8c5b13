package dev.reviver.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rollback did.
 *
 * @param rolledBack what was taken back, newest first; each is pending again
 */
public record RollbackResult(List<Outcome> rolledBack) {
    /** Copies the list. */
    public RollbackResult {
        rolledBack = List.copyOf(rolledBack);
    }

    /** Lines for a person. */
    public String describe() {
        if (rolledBack.isEmpty()) {
            return "Nothing to roll back.";
        }
        String head = rolledBack.size() + " rolled back.";
        return Stream.concat(Stream.of(head), rolledBack.stream().map(o -> "  " + o.describe()))
                .collect(Collectors.joining("\n"));
    }
}
