package dev.reviver.runtime.transact;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Verb;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One script to be run, read and cut: from here on nothing about its text can go wrong any more.
 *
 * @param script the script
 * @param all its statements
 * @param skipped how many of them, from the first, are not to be run
 * @param attempt the row to write when they have run
 * @param remarks what is to be told about it
 * @param keepsRows whether it is refused if rows would be lost
 * @param isTriable whether it goes forward, and it and its way back can be tried and undone: then a trial tells later
 *     whether its effect is there, and no fingerprint need be kept
 */
public record Job(
        Script script,
        List<Statement> all,
        int skipped,
        Attempt attempt,
        List<String> remarks,
        boolean keepsRows,
        boolean isTriable) {
    /** The migration, or empty for SQL that belongs to none. */
    public Optional<MigrationId> id() {
        return attempt.id();
    }

    /** Whether a down script is run. */
    public boolean isDown() {
        return attempt.verb() == Verb.ROLLBACK;
    }

    /** The statements to run. */
    public List<Statement> statements() {
        return all.subList(skipped, all.size());
    }

    /** Whether it cannot be one transaction. */
    public boolean isSegmented() {
        return outsideTransaction(statements());
    }

    /** Whether one of {@code statements} cannot run in a transaction. */
    public static boolean outsideTransaction(List<Statement> statements) {
        return statements.stream().anyMatch(s -> s.kind() == StatementKind.OUTSIDE_TRANSACTION);
    }

    /** The same, when the catalog has {@code fingerprint} before it. */
    public Job after(String fingerprint) {
        return new Job(script, all, skipped, attempt.after(fingerprint), remarks, keepsRows, isTriable);
    }

    /** The same without its first {@code statements}. */
    public Job skipping(int statements) {
        return new Job(script, all, statements, attempt, remarks, keepsRows, isTriable);
    }

    /**
     * Takes the database forward. The way back is cut too, and thrown away: that it cannot be run must be found now,
     * and not when somebody needs it.
     *
     * @param keepsRows whether it is refused if rows would be lost
     * @throws MigrationException.ScriptRefused if either script cannot be run
     */
    public static Job forward(MigrationId id, Script up, Optional<Script> down, boolean keepsRows) {
        List<Statement> back = down.map(Script::statements).orElse(List.of());
        down.ifPresent(script -> requireRecoverable(script, back));
        List<Statement> statements = up.statements();
        requireRecoverable(up, statements);
        Attempt attempt = Attempt.script(
                id, Verb.MIGRATE, MigrationState.APPLIED, Optional.of(up), down, up.grade(), statements.size());
        boolean triable = down.isPresent() && Trial.canRun(statements) && Trial.canRun(back);
        return new Job(up, statements, 0, attempt, List.of(), keepsRows, triable);
    }

    /** Of what runs in no transaction it must be possible to find out later whether it took effect. */
    private static void requireRecoverable(Script script, List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement.kind() == StatementKind.OUTSIDE_TRANSACTION
                    && Probe.of(statement).isBlind()) {
                throw new MigrationException.ScriptRefused(
                        script.file(),
                        statement.line(),
                        statement.number(),
                        "after a crash nobody could tell whether this statement took effect",
                        "give the index a name");
            }
        }
    }

    /**
     * Takes the database back, with the script that the history keeps.
     *
     * @param entry the row which says that the migration is in the database
     * @param stored its scripts
     * @param migration the migration as this build has it, if it has it
     * @param keepsRows whether it is refused if rows would be lost
     * @throws MigrationException.NoDown if there is no way back
     */
    public static Job back(
            HistoryEntry entry, History.Stored stored, Optional<Migration> migration, boolean keepsRows) {
        Script down = stored.down()
                .orElseThrow(() -> new MigrationException.NoDown(
                        entry.id(),
                        entry.verb() == Verb.BASELINE
                                ? "it was there before there was a history"
                                : "there was no " + Migration.DOWN_FILE + " when it was applied"));
        List<Statement> statements = down.statements();
        if (statements.isEmpty() && !stored.ranNothing()) {
            throw new MigrationException.NoDown(
                    entry.id(), "its " + Migration.DOWN_FILE + " held no statement when it was applied");
        }
        Attempt attempt = Attempt.script(
                entry.id(),
                Verb.ROLLBACK,
                MigrationState.ROLLED_BACK,
                stored.up(),
                Optional.of(down),
                entry.grade(),
                statements.size());
        boolean differs = migration
                .filter(m -> !m.down().map(Script::checksum).equals(Optional.of(down.checksum())))
                .isPresent();
        return new Job(
                down,
                statements,
                0,
                attempt,
                differs
                        ? List.of("the " + Migration.DOWN_FILE
                                + " of this build is not the one that was applied with it; the stored one ran")
                        : List.of(),
                keepsRows,
                false);
    }

    /**
     * The same for a migration that is in the database in part: the first {@code done} statements of {@code up} are.
     *
     * @throws MigrationException.NoDown if its two scripts do not mirror each other
     */
    public Job undoing(List<Statement> up, int done) {
        OptionalInt skip = Segment.suffix(up, all, done);
        if (skip.isEmpty()) {
            throw new MigrationException.NoDown(
                    id().orElseThrow(),
                    done + " of its " + up.size() + " statements are in the database, and the " + all.size()
                            + " of its " + Migration.DOWN_FILE + " do not mirror them, so that it cannot be told which"
                            + " of them undo these");
        }
        return skipping(skip.getAsInt());
    }
}
