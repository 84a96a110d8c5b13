package dev.reviver.runtime;

import java.time.Duration;
import java.util.Locale;

/** Something a person who waits wants to know; {@link #describe()} is a line of text. */
public sealed interface MigrationEvent {
    /** From here on counts are told in millions. */
    int MILLION = 1_000_000;

    /** A line for a person. */
    String describe();

    /**
     * Another runner is at work on the same history; this one waits outside the server.
     *
     * @param waited for how long so far
     */
    record Waiting(Duration waited) implements MigrationEvent {
        @Override
        public String describe() {
            return String.format(Locale.ROOT, "waiting for another runner, %.1f s so far", waited.toMillis() / 1_000.0);
        }
    }

    /**
     * A migration begins.
     *
     * @param id the migration
     * @param state the state it is to reach: applied or rolled back
     * @param position its place in this call, from 1
     * @param total how many there are in this call
     */
    record Started(MigrationId id, MigrationState state, int position, int total) implements MigrationEvent {
        @Override
        public String describe() {
            return String.format(
                    Locale.ROOT,
                    "%s %s (%d of %d)",
                    state == MigrationState.ROLLED_BACK ? "rolling back" : "applying",
                    id,
                    position,
                    total);
        }
    }

    /**
     * A statement is about to run.
     *
     * @param id the migration
     * @param statement the statement
     * @param total how many the script has
     */
    record StatementStarted(MigrationId id, Statement statement, int total) implements MigrationEvent {
        @Override
        public String describe() {
            String first = statement.sql().lines().findFirst().orElse("");
            return String.format(Locale.ROOT, "%s: statement %d of %d: %s", id, statement.number(), total, first);
        }
    }

    /**
     * PostgreSQL gave up a migration because others held locks; it was undone whole and is tried again.
     *
     * @param id the migration
     * @param reason what PostgreSQL said
     * @param pause after how long
     */
    record Retrying(MigrationId id, String reason, Duration pause) implements MigrationEvent {
        @Override
        public String describe() {
            return String.format(Locale.ROOT, "%s: again in %d ms: %s", id, pause.toMillis(), reason);
        }
    }

    /**
     * A migration is done and committed.
     *
     * @param outcome what became of it
     */
    record Finished(Outcome outcome) implements MigrationEvent {
        @Override
        public String describe() {
            return outcome.describe();
        }
    }

    /**
     * How far a long statement has come, about every two seconds.
     *
     * @param id the migration
     * @param statement the number of the statement
     * @param total how many the script has
     * @param doing what PostgreSQL does: "index on orders, building index: scanning table"
     * @param done how much of it
     * @param goal of how much
     * @param of what is counted: rows or blocks
     */
    record Progress(MigrationId id, int statement, int total, String doing, long done, long goal, String of)
            implements MigrationEvent {
        @Override
        public String describe() {
            return String.format(
                    Locale.ROOT,
                    "%s: %d of %d, %s, %s of %s %s",
                    id,
                    statement,
                    total,
                    doing,
                    inShort(done),
                    inShort(goal),
                    of);
        }

        private static String inShort(long count) {
            return count < MILLION
                    ? String.valueOf(count)
                    : String.format(Locale.ROOT, "%.1f M", count / (double) MILLION);
        }
    }

    /**
     * Something is not as it should be, and the policy is to go on.
     *
     * @param id the migration
     * @param problem what is the matter
     */
    record Tolerated(MigrationId id, Status.Problem problem) implements MigrationEvent {
        @Override
        public String describe() {
            return id + " is tolerated, " + problem.text();
        }
    }
}
