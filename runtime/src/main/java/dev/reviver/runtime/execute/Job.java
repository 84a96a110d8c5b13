package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Verb;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One script to be run, read and cut: from here on nothing about its text can go wrong any more.
 *
 * @param script the script
 * @param statements its statements
 * @param attempt the row to write when they have run
 * @param remarks what is to be told about it
 */
record Job(Script script, List<Statement> statements, Attempt attempt, List<String> remarks) {
    MigrationId id() {
        return attempt.id();
    }

    boolean isDown() {
        return attempt.verb() == Verb.ROLLBACK;
    }

    /**
     * Takes the database forward. The way back is cut too, and thrown away: that it cannot be run must be found now,
     * and not when somebody needs it.
     *
     * @throws MigrationException.ScriptRefused if either script cannot be run
     */
    static Job forward(Migration migration) {
        Script up = migration.up();
        Optional<Script> down = migration.down();
        down.ifPresent(Script::statements);
        List<Statement> statements = up.statements();
        Attempt attempt = new Attempt(
                migration.id(),
                Verb.MIGRATE,
                MigrationState.APPLIED,
                Optional.of(up),
                down,
                up.grade(),
                statements.size(),
                Duration.ZERO,
                Optional.empty());
        return new Job(up, statements, attempt, List.of());
    }

    /**
     * Takes the database back, with the script that the history keeps.
     *
     * @param entry the row which says that the migration is in the database
     * @param stored its scripts
     * @param migration the migration as this build has it, if it has it
     * @throws MigrationException.NoDown if there is no way back
     */
    static Job back(HistoryEntry entry, History.Stored stored, Optional<Migration> migration) {
        Script down = stored.down()
                .orElseThrow(() -> new MigrationException.NoDown(
                        entry.id(),
                        entry.state() == MigrationState.BASELINED
                                ? "it was there before there was a history"
                                : "there was no " + Migration.DOWN_FILE + " when it was applied"));
        List<Statement> statements = down.statements();
        if (statements.isEmpty() && !stored.ranNothing()) {
            throw new MigrationException.NoDown(
                    entry.id(), "its " + Migration.DOWN_FILE + " held no statement when it was applied");
        }
        Attempt attempt = new Attempt(
                entry.id(),
                Verb.ROLLBACK,
                MigrationState.ROLLED_BACK,
                stored.up(),
                Optional.of(down),
                entry.grade(),
                statements.size(),
                Duration.ZERO,
                Optional.empty());
        boolean differs = migration
                .filter(m -> !m.down().map(Script::checksum).equals(Optional.of(down.checksum())))
                .isPresent();
        return new Job(
                down,
                statements,
                attempt,
                differs
                        ? List.of("the " + Migration.DOWN_FILE
                                + " of this build is not the one that was applied with it; the stored one ran")
                        : List.of());
    }
}
