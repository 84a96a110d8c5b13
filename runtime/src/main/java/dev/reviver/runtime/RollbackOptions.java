package dev.reviver.runtime;

import java.util.Optional;

/**
 * What {@link MigrationRunner#rollback(RollbackOptions)} takes back.
 *
 * <pre>{@code
 * runner.rollback(RollbackOptions.last(2).allowDataLoss());
 * }</pre>
 *
 * @param steps how many, newest first; 0 if a name decides
 * @param name the migration meant, if {@code steps} is 0
 * @param including whether that one goes too, or is the newest that stays
 * @param dataLoss whether rows may be lost
 */
public record RollbackOptions(int steps, Optional<String> name, boolean including, boolean dataLoss) {
    /**
     * The last {@code steps} that came into the database, one that is half done among them.
     *
     * @throws IllegalArgumentException if that is less than 1
     */
    public static RollbackOptions last(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("at least one migration must be rolled back, not " + steps);
        }
        return new RollbackOptions(steps, Optional.empty(), false, false);
    }

    /** All that came after {@code name}, which stays. */
    public static RollbackOptions to(String name) {
        return new RollbackOptions(0, Optional.of(name), false, false);
    }

    /** {@code name} alone: applied or half done, and nothing later may stand on it. */
    public static RollbackOptions only(String name) {
        return new RollbackOptions(0, Optional.of(name), true, false);
    }

    /** Lets rows go that the way back cannot keep. Without it they are counted, and if there are any, nothing is done. */
    public RollbackOptions allowDataLoss() {
        return new RollbackOptions(steps, name, including, true);
    }
}
