package dev.reviver.runtime;

/**
 * What {@link MigrationRunner#resolve} recorded.
 *
 * @param id the migration
 * @param from its state before
 * @param to its state now
 */
public record ResolveResult(MigrationId id, MigrationState from, MigrationState to) {
    /** A line for a person. */
    public String describe() {
        return id + " was " + from.text() + " and is recorded as " + to.text() + "; no SQL was run.";
    }
}
