package dev.reviver.runtime;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@link MigrationRunner#migrate()} did.
 *
 * @param applied what this call applied, in order; what another runner applied meanwhile is not in it
 * @param inDatabase how many migrations of this build the database has now
 */
public record MigrateResult(List<Outcome> applied, int inDatabase) {
    /** Copies the list. */
    public MigrateResult {
        applied = List.copyOf(applied);
    }

    /** Lines for a person. */
    public String describe() {
        if (applied.isEmpty()) {
            return "Nothing to do: the database has all " + inDatabase + " migrations of this build.";
        }
        String head = applied.size() + " applied; the database has " + inDatabase + " migrations of this build.";
        return Stream.concat(Stream.of(head), applied.stream().map(o -> "  " + o.describe()))
                .collect(Collectors.joining("\n"));
    }
}
