package dev.reviver.runtime;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Is told what the runner does, on the runner's own thread and often within a transaction: be quick. What it throws is
 * logged and changes nothing. Only progress of a long statement is told on a thread of its own.
 */
@FunctionalInterface
public interface MigrationListener {
    /** Something happened. */
    void on(MigrationEvent event);

    /**
     * Writes to the {@link System.Logger} named {@code dev.reviver}: single statements at DEBUG, what was tolerated at
     * WARNING, the rest at INFO.
     */
    static MigrationListener logging() {
        return new Logging();
    }

    /** This listener, except that what it throws is logged and goes no further. */
    default MigrationListener guarded() {
        return new Guarded(this);
    }

    /** See {@link #logging()}. No lambda: a start with nothing to do pays for each class that it loads. */
    final class Logging implements MigrationListener {
        private Logging() {}

        @Override
        public void on(MigrationEvent event) {
            Logger log = System.getLogger("dev.reviver");
            Level level = level(event);
            if (log.isLoggable(level)) {
                log.log(level, event.describe());
            }
        }

        private static Level level(MigrationEvent event) {
            if (event instanceof MigrationEvent.StatementStarted) {
                return Level.DEBUG;
            }
            return event instanceof MigrationEvent.Tolerated ? Level.WARNING : Level.INFO;
        }
    }

    /**
     * See {@link #guarded()}.
     *
     * @param inner who is told
     */
    record Guarded(MigrationListener inner) implements MigrationListener {
        @Override
        public void on(MigrationEvent event) {
            try {
                inner.on(event);
            } catch (RuntimeException e) {
                System.getLogger("dev.reviver").log(Level.WARNING, "a migration listener failed", e);
            }
        }
    }
}
