package dev.reviver.runtime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Every migration of the build and of the database, in order, and how it stands.
 *
 * @param lines one a migration
 */
public record Status(List<Line> lines) {
    /** Copies the list. */
    public Status {
        lines = List.copyOf(lines);
    }

    /**
     * One migration.
     *
     * @param id the migration
     * @param state where it stands; one that was rolled back is pending
     * @param problem what keeps {@code migrate()} from going on, if it is this migration
     * @param grade what its way back can restore, if its files say so
     * @param since when it came into its state, if the history knows
     * @param by the database user who did it, if the history knows
     * @param lastFailure what PostgreSQL said when it was last tried, if that failed and nothing succeeded since
     */
    public record Line(
            MigrationId id,
            MigrationState state,
            Optional<Problem> problem,
            Optional<Grade> grade,
            Optional<Instant> since,
            Optional<String> by,
            Optional<String> lastFailure) {

        /** {@code applied  app/20260131120000_init  since 2026-01-31T12:00:01Z by owner (way back: lossless)}. */
        public String describe() {
            StringBuilder text = new StringBuilder(state.text()).append("  ").append(id);
            since.ifPresent(when -> text.append("  since ").append(when));
            by.ifPresent(who -> text.append(" by ").append(who));
            grade.ifPresent(g -> text.append(" (way back: ").append(g.text()).append(')'));
            problem.ifPresent(p -> text.append("\n    ").append(p.text()));
            lastFailure.ifPresent(
                    failure -> text.append("\n    last attempt failed: ").append(failure.replace("\n", "\n      ")));
            return text.toString();
        }
    }

    /** What keeps {@code migrate()} from going on. */
    public enum Problem {
        /** Its file is not the one that was applied. */
        EDITED("edited: the file is not the one that was applied"),
        /** It is applied, this build has no such migration, though it has later ones. */
        MISSING("missing: applied, but this build has no such migration"),
        /** It is applied, and the build has a migration that stands in the place of it and of others, all of them applied. */
        REPLACED("replaced: the next migrate() records what stands in its place, and runs no SQL for it"),
        /** It is applied and later than anything in this build. */
        AHEAD("unknown to this build: a later release applied it"),
        /** It is pending, and a later one of its unit is applied. */
        OUT_OF_ORDER("out of order: a later migration is applied already"),
        /** Some of its statements are in the database and some are not. */
        HALF_DONE("half done: finish it with migrate() or undo what ran with rollback"),
        /** A rollback of it stopped on the way. */
        HALF_ROLLED_BACK("half rolled back: finish it with rollback");

        private final String text;

        Problem(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** The migrations that the next {@code migrate()} would run. */
    public List<MigrationId> pending() {
        return lines.stream()
                .filter(line ->
                        !line.state().isInDatabase() && !line.problem().equals(Optional.of(Problem.HALF_ROLLED_BACK)))
                .map(Line::id)
                .toList();
    }

    /** Whether {@code migrate()} would neither do anything nor refuse. */
    public boolean isUpToDate() {
        return lines.stream()
                .allMatch(line -> line.state().isInDatabase() && line.problem().isEmpty());
    }

    /** Lines for a person. */
    public String describe() {
        return lines.isEmpty()
                ? "No migrations."
                : lines.stream().map(Line::describe).collect(Collectors.joining("\n"));
    }
}
