package dev.reviver.runtime;

import java.lang.System.Logger.Level;

/**
 * Is told what the runner does, on the runner's own thread and often within a transaction: be quick. What it throws is
 * logged and changes nothing.
 */
@FunctionalInterface
public interface MigrationListener {
    /** Something happened. */
    void on(MigrationEvent event);

    /** Writes to the {@link System.Logger} named {@code dev.reviver}: single statements at DEBUG, the rest at INFO. */
    static MigrationListener logging() {
        return event -> {
            Level level = event instanceof MigrationEvent.StatementStarted ? Level.DEBUG : Level.INFO;
            System.getLogger("dev.reviver").log(level, event::describe);
        };
    }

    /** This listener, except that what it throws is logged and goes no further. */
    default MigrationListener guarded() {
        return event -> {
            try {
                on(event);
            } catch (RuntimeException e) {
                System.getLogger("dev.reviver").log(Level.WARNING, "a migration listener failed", e);
            }
        };
    }
}
