package dev.reviver.runtime.history;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Script;
import java.time.Duration;
import java.util.Optional;

/**
 * An attempt that ended, about to become a row.
 *
 * @param id the migration
 * @param verb what was being done
 * @param state how it ended
 * @param up the script that took the database forward, or would have
 * @param down the way back, kept so that any release can take it
 * @param grade what the way back restores
 * @param statements how many statements ran
 * @param took for how long
 * @param failure what went wrong, if it did
 */
public record Attempt(
        MigrationId id,
        Verb verb,
        MigrationState state,
        Optional<Script> up,
        Optional<Script> down,
        Optional<Grade> grade,
        int statements,
        Duration took,
        Optional<Failure> failure) {

    /**
     * What PostgreSQL said, and at which statement.
     *
     * @param sqlState the code of the manual's appendix A
     * @param message what it said
     * @param statementNumber the statement, from 1
     * @param line its line in the script, from 1
     */
    public record Failure(String sqlState, String message, int statementNumber, int line) {}

    /** The same attempt, ended by {@code problem} after {@code time} and undone. */
    public Attempt failed(Failure problem, Duration time) {
        return new Attempt(
                id,
                verb,
                MigrationState.FAILED,
                up,
                down,
                grade,
                problem.statementNumber() - 1,
                time,
                Optional.of(problem));
    }

    /** The same attempt, ended after {@code time}. */
    public Attempt within(Duration time) {
        return new Attempt(id, verb, state, up, down, grade, statements, time, failure);
    }
}
