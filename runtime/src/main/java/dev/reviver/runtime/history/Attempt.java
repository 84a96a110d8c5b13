package dev.reviver.runtime.history;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An attempt that ended, or came so far, about to become a row.
 *
 * @param id the migration, or empty for SQL that belongs to none
 * @param verb what was being done
 * @param state how it ended
 * @param up the script that took the database forward, or would have
 * @param down the way back, kept so that any release can take it
 * @param grade what the way back restores
 * @param statements how many statements of the script have taken effect
 * @param begun the statement outside any transaction that is about to run
 * @param took for how long; empty if it is as old as the transaction that writes the row
 * @param failure what went wrong, if it did
 * @param reason why a person recorded it, if one did
 * @param before the fingerprint of the catalog before it, if it was taken for this row
 */
public record Attempt(
        Optional<MigrationId> id,
        Verb verb,
        MigrationState state,
        Optional<Script> up,
        Optional<Script> down,
        Optional<Grade> grade,
        int statements,
        OptionalInt begun,
        Optional<Duration> took,
        Optional<Failure> failure,
        Optional<String> reason,
        Optional<String> before) {

    /**
     * What PostgreSQL said, and at which statement.
     *
     * @param sqlState the code of the manual's appendix A
     * @param message what it said
     * @param statementNumber the statement, from 1
     * @param line its line in the script, from 1
     */
    public record Failure(String sqlState, String message, int statementNumber, int line) {}

    /** An attempt at {@code id} that runs a script. */
    public static Attempt script(
            MigrationId id,
            Verb verb,
            MigrationState state,
            Optional<Script> up,
            Optional<Script> down,
            Optional<Grade> grade,
            int statements) {
        return new Attempt(
                Optional.of(id),
                verb,
                state,
                up,
                down,
                grade,
                statements,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** An attempt at {@code id} that records what a person states. */
    public static Attempt stated(
            MigrationId id,
            Verb verb,
            MigrationState state,
            Optional<Script> up,
            Optional<Script> down,
            Optional<Grade> grade,
            Optional<String> reason) {
        return new Attempt(
                Optional.of(id),
                verb,
                state,
                up,
                down,
                grade,
                0,
                OptionalInt.empty(),
                Optional.of(Duration.ZERO),
                Optional.empty(),
                reason,
                Optional.empty());
    }

    /** The same attempt, when the catalog has {@code fingerprint} before it. */
    public Attempt after(String fingerprint) {
        return new Attempt(
                id, verb, state, up, down, grade, statements, begun, took, failure, reason, Optional.of(fingerprint));
    }

    /** The same attempt, ended by {@code problem} after {@code time}, with {@code effective} statements left in effect. */
    public Attempt failed(Failure problem, Duration time, int effective, OptionalInt open) {
        return new Attempt(
                id,
                verb,
                MigrationState.FAILED,
                up,
                down,
                grade,
                effective,
                open,
                Optional.of(time),
                Optional.of(problem),
                reason,
                before);
    }

    /** The same attempt, on its way: {@code effective} statements have taken effect, {@code open} is about to run. */
    public Attempt running(int effective, OptionalInt open) {
        return new Attempt(
                id,
                verb,
                MigrationState.RUNNING,
                up,
                down,
                grade,
                effective,
                open,
                Optional.of(Duration.ZERO),
                failure,
                reason,
                before);
    }

    /** The row that this becomes, as far as a {@link Ledger} needs it. */
    HistoryEntry entry(MigrationId migration, long row, boolean effective) {
        return new HistoryEntry(
                row,
                effective,
                migration,
                verb,
                state,
                statements,
                begun,
                up.map(script -> script.checksum().hex()),
                down.map(script -> script.checksum().hex()),
                grade,
                Instant.EPOCH,
                "",
                failure.map(Failure::message),
                before,
                Optional.empty());
    }
}
