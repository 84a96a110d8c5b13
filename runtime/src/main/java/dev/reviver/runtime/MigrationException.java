package dev.reviver.runtime;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why the runner did not do what it was asked. Each kind carries its data; each message says what is the matter, where,
 * how the database was left, and the ways out.
 */
public abstract sealed class MigrationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final MigrationId[] migrations;

    private MigrationException(
            List<MigrationId> migrations,
            String what,
            List<String> details,
            List<String> waysOut,
            @Nullable Throwable cause) {
        super(message(what, details, waysOut), cause);
        this.migrations = migrations.toArray(MigrationId[]::new);
    }

    /** The migrations that this is about, in order; empty if it is about none in particular. */
    public List<MigrationId> migrations() {
        return List.of(migrations);
    }

    private static String message(String what, List<String> details, List<String> waysOut) {
        StringBuilder text = new StringBuilder(what);
        details.forEach(detail -> text.append("\n  ").append(detail.replace("\n", "\n    ")));
        text.append("\nWhat to do:");
        for (int i = 0; i < waysOut.size(); i++) {
            text.append(waysOut.size() == 1 ? "\n  " : "\n  " + (i + 1) + ". ").append(waysOut.get(i));
        }
        return text.toString();
    }

    /** A file cannot be run as it stands; found before its first statement ran. */
    public static final class ScriptRefused extends MigrationException {
        private static final long serialVersionUID = 1L;

        private final String file;
        private final int line;
        private final int statementNumber;

        /** {@code statementNumber} is 0 if the file as a whole is meant. */
        public ScriptRefused(String file, int line, int statementNumber, String why, String wayOut) {
            super(
                    List.of(),
                    file + ", line " + line + (statementNumber > 0 ? " (statement " + statementNumber + ")" : "") + ": "
                            + why + ". Nothing was run.",
                    List.of(),
                    List.of(wayOut),
                    null);
            this.file = file;
            this.line = line;
            this.statementNumber = statementNumber;
        }

        /** The file. */
        public String file() {
            return file;
        }

        /** The line, from 1. */
        public int line() {
            return line;
        }

        /** The statement, from 1; 0 if the file as a whole is meant. */
        public int statementNumber() {
            return statementNumber;
        }
    }

    /** The migrations of the application cannot be listed or read. */
    public static final class SourceUnusable extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code what} is one sentence. */
        public SourceUnusable(String what, List<String> details, List<String> waysOut) {
            super(List.of(), what, details, waysOut, null);
        }

        /** {@code what} is one sentence, {@code cause} what was thrown. */
        public SourceUnusable(String what, List<String> details, List<String> waysOut, Throwable cause) {
            super(List.of(), what, details, waysOut, cause);
        }
    }

    /** Files of applied migrations are not those that were applied. */
    public static final class ChecksumChanged extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code files} belong to {@code migrations}, in the same order. */
        public ChecksumChanged(List<MigrationId> migrations, List<String> files, String history) {
            super(
                    migrations,
                    "Applied migrations were edited: the database has what the files said then, not what they say"
                            + " now. Nothing was run.",
                    files,
                    List.of(
                            "restore the files as they were applied; the text is in the history: SELECT name, up_sql FROM "
                                    + history + " WHERE state = 'applied'",
                            "put the change into a migration of its own",
                            "where rows may go: roll back to before the migration (the stored down is used), then"
                                    + " migrate"),
                    null);
        }
    }

    /** The database has migrations that this build has not, though it has later ones. */
    public static final class MissingOnDisk extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code migrations} are applied and have no files. */
        public MissingOnDisk(List<MigrationId> migrations) {
            super(
                    migrations,
                    "The database has migrations that this build has not, though it has later ones. Nothing was run.",
                    names(migrations),
                    List.of(
                            "bring the directories back, from version control or the branch that was merged last",
                            "if a migration is not wanted any more: roll it back with the release that knows it, or with"
                                    + " rollbackTo: the history keeps its down",
                            "if its change was undone by hand: resolve(name, Resolution.ROLLED_BACK)"),
                    null);
        }
    }

    /** The database has migrations later than all of this build. */
    public static final class DatabaseAhead extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code migrations} are applied and later than anything in this build. */
        public DatabaseAhead(List<MigrationId> migrations) {
            super(
                    migrations,
                    "The database is ahead of this build: a later release migrated it. Nothing was run.",
                    names(migrations),
                    List.of(
                            "start the release that brought these migrations, or a later one",
                            "to stay with this release: rollback(" + migrations.size()
                                    + "), which works from here, since the history keeps each down"),
                    null);
        }
    }

    /** Pending migrations are older than one that is applied. */
    public static final class OutOfOrder extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code migrations} are pending, and a later one of their unit is applied. */
        public OutOfOrder(List<MigrationId> migrations) {
            super(
                    migrations,
                    "Pending migrations are older than one that is applied already, so nobody has tried them in this"
                            + " order. Nothing was run.",
                    names(migrations),
                    List.of(
                            "if they come from a merged branch: write them anew on top of the latest migration, so that"
                                    + " they get a later name",
                            "where rows may go: rollbackTo the last migration before them, then migrate",
                            "if the change was made by hand: resolve(name, Resolution.APPLIED)"),
                    null);
        }
    }

    /** PostgreSQL refused a statement. What ran with it in one transaction was undone. */
    public static final class StatementFailed extends MigrationException {
        private static final long serialVersionUID = 1L;

        private final String file;
        private final int line;
        private final int statementNumber;
        private final String sql;
        private final String sqlState;
        private final String serverMessage;

        /**
         * {@code migration} is empty for SQL that belongs to none; {@code down} tells a rollback from a migration;
         * {@code kept} is how many statements of the script stay in effect; {@code advice} is what helps, first.
         */
        public StatementFailed(
                Optional<MigrationId> migration,
                boolean down,
                int kept,
                String file,
                int line,
                Statement statement,
                String sqlState,
                String serverMessage,
                List<String> advice,
                Throwable cause) {
            super(
                    migration.stream().toList(),
                    what(migration, down, kept),
                    List.of(
                            "file        " + file + ", line " + line + " (statement " + statement.number() + ")",
                            "SQL         " + statement.shown(),
                            "PostgreSQL  " + serverMessage + " (SQLSTATE " + sqlState + ")"),
                    advice,
                    cause);
            this.file = file;
            this.line = line;
            this.statementNumber = statement.number();
            this.sql = statement.sql();
            this.sqlState = sqlState;
            this.serverMessage = serverMessage;
        }

        private static String what(Optional<MigrationId> migration, boolean down, int kept) {
            if (migration.isEmpty()) {
                return "The SQL failed and was undone whole.";
            }
            String name = "Migration " + migration.get();
            if (kept > 0) {
                return name + (down ? " is rolled back in part: " : " is applied in part: ") + kept
                        + (kept == 1 ? " statement" : " statements")
                        + " of the script took effect, the next one failed.";
            }
            return down
                    ? name + " could not be rolled back. It is still applied, whole."
                    : name + " failed and was undone whole: nothing of it is in the database.";
        }

        /** The file, or the place in the history, that holds the statement. */
        public String file() {
            return file;
        }

        /** The line of the file, as near as PostgreSQL tells it. */
        public int line() {
            return line;
        }

        /** The statement, from 1. */
        public int statementNumber() {
            return statementNumber;
        }

        /** The statement itself. */
        public String sql() {
            return sql;
        }

        /** The five characters of the manual's appendix A; empty if the driver gave none. */
        public String sqlState() {
            return sqlState;
        }

        /** What PostgreSQL said. */
        public String serverMessage() {
            return serverMessage;
        }
    }

    /** A migration cannot be rolled back: there is nothing to do it with. */
    public static final class NoDown extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code why} is a clause: "no down.sql was there when it was applied". */
        public NoDown(MigrationId migration, String why) {
            super(
                    List.of(migration),
                    "Migration " + migration + " has no way back: " + why + ". Nothing was rolled back.",
                    List.of(),
                    List.of(
                            "undo it with a new migration",
                            "undo it by hand, then resolve(name, Resolution.ROLLED_BACK)"),
                    null);
        }
    }

    /** Another runner held the lock all the time. */
    public static final class LockTimeout extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code holder} says who holds the lock, if that could be found out. */
        public LockTimeout(String history, Duration waited, Optional<String> holder) {
            super(
                    List.of(),
                    String.format(
                            Locale.ROOT,
                            "Another runner is at work on %s; after %.1f s this one gave up. It changed nothing.",
                            history,
                            waited.toMillis() / 1_000.0),
                    List.of("held by  " + holder.orElse("a session that is not visible to this user")),
                    List.of(
                            "let it finish and start again",
                            "wait longer: withPatience(Duration)",
                            "if it hangs: SELECT pg_terminate_backend(pid); its transaction is undone, the lock is free"),
                    null);
        }
    }

    /** Rows would be lost, and nobody has allowed it. Nothing was done. */
    public static final class RowsAtStake extends MigrationException {
        private static final long serialVersionUID = 1L;

        private final LinkedHashMap<String, Long> rows;

        /** {@code rows} has what would be lost, in words, and how much of it; {@code down} tells a rollback. */
        public RowsAtStake(Optional<MigrationId> migration, boolean down, Map<String, Long> rows) {
            super(
                    migration.stream().toList(),
                    (down ? "Rolling back " : "Applying ")
                            + migration.map(Object::toString).orElse("the SQL")
                            + " would lose rows. It was undone whole: nothing is lost.",
                    rows.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + entry.getKey())
                            .toList(),
                    down
                            ? List.of(
                                    "keep the rows elsewhere first",
                                    "or let them go: rollback(RollbackOptions.last(1).allowDataLoss())")
                            : List.of(
                                    "keep the rows elsewhere first",
                                    "or say in the header that they go: -- reviver:grade=structure-only",
                                    "or let them go: migrate(MigrateOptions.DEFAULT.allowDataLoss())"),
                    null);
            this.rows = new LinkedHashMap<>(rows);
        }

        /** What would be lost, in words ({@code rows of post}), and how much of it. */
        public Map<String, Long> rows() {
            return Collections.unmodifiableMap(rows);
        }
    }

    /** A migration is in the database in part, and that must be settled first. */
    public static final class HalfDone extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code what} is one sentence. */
        public HalfDone(List<MigrationId> migrations, String what, List<String> waysOut) {
            super(migrations, what + " Nothing was run.", names(migrations), waysOut, null);
        }
    }

    /** A migration cannot be rolled back alone, for later ones may stand on it. */
    public static final class LaterStands extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code later} came into the database after {@code migration}. */
        public LaterStands(MigrationId migration, List<MigrationId> later) {
            super(
                    later,
                    "Migration " + migration + " cannot be rolled back alone: later ones may stand on it. Nothing was"
                            + " rolled back.",
                    names(later),
                    List.of(
                            "roll those back too: rollback(" + (later.size() + 1) + ")",
                            "undo it with a new migration"),
                    null);
        }
    }

    /** What was stated about a migration is not borne out by the catalog. */
    public static final class NotBelieved extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code what} is one sentence, {@code found} what the catalog says. */
        public NotBelieved(List<MigrationId> migrations, String what, List<String> found, String force) {
            super(
                    migrations,
                    what + " Nothing was recorded.",
                    found,
                    List.of(
                            "put the database right, then state it again",
                            "or force it, with a reason that is kept: " + force),
                    null);
        }
    }

    /** The connection is not fit for what is to be done with it. */
    public static final class ConnectionUnusable extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code what} is one sentence. */
        public ConnectionUnusable(String what, List<String> waysOut) {
            super(List.of(), what, List.of(), waysOut, null);
        }

        /** {@code what} is one sentence, {@code cause} what was thrown. */
        public ConnectionUnusable(String what, List<String> waysOut, Throwable cause) {
            super(List.of(), what, List.of(), waysOut, cause);
        }
    }

    /** The history table cannot be read or written as it must be. */
    public static final class HistoryUnusable extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code what} is one sentence. */
        public HistoryUnusable(String what, List<String> waysOut) {
            super(List.of(), what, List.of(), waysOut, null);
        }

        /** {@code what} is one sentence, {@code cause} what was thrown. */
        public HistoryUnusable(String what, List<String> waysOut, Throwable cause) {
            super(List.of(), what, List.of(), waysOut, cause);
        }
    }

    /** What was to be recorded by {@code resolve} makes no sense in the state that the migration is in. */
    public static final class NotResolvable extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code why} is a clause. */
        public NotResolvable(MigrationId migration, Resolution resolution, String why, String wayOut) {
            super(
                    List.of(migration),
                    migration + " cannot be recorded as " + resolution.state().text() + ": " + why
                            + ". Nothing was recorded.",
                    List.of(),
                    List.of(wayOut),
                    null);
        }
    }

    /** Something was asked of a migration that is not there. */
    public static final class NoSuchMigration extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code known} are those that could have been meant. */
        public NoSuchMigration(String what, List<MigrationId> known) {
            super(known, what + " Nothing was done.", names(known), List.of("name one of those that are there"), null);
        }
    }

    /** Somebody else changed the history between two transactions of this call. */
    public static final class Overtaken extends MigrationException {
        private static final long serialVersionUID = 1L;
        private static final String WAY_OUT = "look at status(), then start again";

        /** {@code migration} is the one that was not touched any more. */
        public Overtaken(MigrationId migration) {
            super(List.of(migration), text(migration), List.of(), List.of(WAY_OUT), null);
        }

        /** The same, found by the constraint of the history that {@code cause} tells of. */
        public Overtaken(MigrationId migration, Throwable cause) {
            super(List.of(migration), text(migration), List.of(), List.of(WAY_OUT), cause);
        }

        private static String text(MigrationId migration) {
            return "Another runner changed the history meanwhile; " + migration
                    + " and what should have followed was left alone.";
        }
    }

    /** The connection broke while PostgreSQL was committing, and the database could not be asked what became of it. */
    public static final class OutcomeUnknown extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code follows} is what the row says that is in the history if, and only if, the commit took place. */
        public OutcomeUnknown(Optional<MigrationId> migration, String history, long follows, Throwable cause) {
            super(
                    migration.stream().toList(),
                    "The connection broke while "
                            + migration.map(Object::toString).orElse("the SQL")
                            + " was being committed. It is in the database whole, or not at all.",
                    List.of("if it is: SELECT * FROM " + history + " WHERE follows = " + follows),
                    List.of("start again when the database is back: the runner looks, and goes on from there"),
                    cause);
        }
    }

    /** The database cannot be reached, or failed at something that is no statement of a migration. */
    public static final class DatabaseFailed extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code doing} is what the runner was at: "connecting". */
        public DatabaseFailed(String doing, Throwable cause) {
            super(
                    List.of(),
                    "The database failed while " + doing + ": " + cause.getMessage(),
                    List.of(),
                    List.of("see that the server runs and accepts this user, then start again"),
                    cause);
        }
    }

    /** The thread was interrupted while it waited; it still is. */
    public static final class Interrupted extends MigrationException {
        private static final long serialVersionUID = 1L;

        /** {@code cause} is what {@link Thread#sleep(long)} threw. */
        public Interrupted(InterruptedException cause) {
            super(
                    List.of(),
                    "The runner was interrupted while it waited. What it had not begun was left alone.",
                    List.of(),
                    List.of("start again"),
                    cause);
        }
    }

    private static List<String> names(List<MigrationId> migrations) {
        return migrations.stream().map(MigrationId::toString).toList();
    }
}
