package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationListener;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import dev.reviver.runtime.history.Quote;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs statements of a job in the transaction that is open. */
final class Executor {
    /** pgjdbc ends its message with the position that PostgreSQL reported; there is no other way to it in JDBC. */
    private static final Pattern POSITION = Pattern.compile("\\n\\s*Position: (\\d{1,9})");

    private Executor() {}

    /** Whether the statements can travel together: nothing hangs on what becomes of one before the next is sent. */
    static boolean canTravel(Job job, List<Statement> statements) {
        return statements.stream().allMatch(statement -> canTravel(job, statement));
    }

    private static boolean canTravel(Job job, Statement statement) {
        return statement.kind() == StatementKind.ORDINARY
                && !Notices.isUnbounded(statement)
                && !Landing.isMovedBy(statement)
                && !Temporaries.areMadeBy(statement)
                && !(job.keepsRows() && Stake.isTouchedBy(statement));
    }

    /**
     * Runs all of {@code statements} and then {@code ours} together.
     *
     * @return what PostgreSQL had to say
     * @throws SQLException if something fails; the driver does not tell what
     */
    static List<String> together(
            Connection connection, Job job, List<Statement> statements, List<String> ours, MigrationListener listener)
            throws SQLException {
        Notices notices = new Notices();
        List<String> sql = new ArrayList<>();
        for (Statement statement : statements) {
            tell(listener, job, statement);
            notices.add(sql, job, statement);
        }
        sql.addAll(ours);
        try (java.sql.Statement jdbc = connection.createStatement()) {
            Messages messages = new Messages(jdbc);
            messages.batch(sql);
            return notices.of(job, messages.said());
        }
    }

    /**
     * Runs them one by one.
     *
     * @param stake counts what would be lost
     * @return what PostgreSQL had to say: its notices tell of things skipped and of names cut short
     * @throws MigrationException.StatementFailed at the first that fails
     */
    static List<String> oneByOne(
            Connection connection, Job job, List<Statement> statements, Stake stake, MigrationListener listener) {
        List<String> remarks = new ArrayList<>();
        boolean settings = statements.stream().anyMatch(s -> s.kind() == StatementKind.LOCAL_SETTING);
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            String role = settings ? currentRole(jdbc) : "";
            Optional<Landing> landing = Landing.before(statements, jdbc);
            Optional<Temporaries> temporaries = Temporaries.before(statements, jdbc);
            for (Statement statement : statements) {
                tell(listener, job, statement);
                try {
                    if (job.keepsRows()) {
                        stake.count(connection, statement);
                    }
                    jdbc.execute(statement.sql());
                    Notices.add(remarks, statement, jdbc.getWarnings());
                } catch (SQLException e) {
                    throw failed(job, statement, e);
                }
            }
            if (settings) {
                restoreRole(connection, role);
            }
            if (temporaries.isPresent()) {
                temporaries.get().dropNew(jdbc);
            }
            if (landing.isPresent()) {
                landing.get().requireUnmoved(jdbc, job);
            }
        } catch (SQLException e) {
            throw new MigrationException.DatabaseFailed(
                    "running " + job.script().file(), e);
        }
        return remarks;
    }

    static void tell(MigrationListener listener, Job job, Statement statement) {
        job.id()
                .ifPresent(id -> listener.on(new MigrationEvent.StatementStarted(
                        id, statement, job.all().size())));
    }

    /** The failure of {@code statement}, told in full. */
    static MigrationException.StatementFailed failed(Job job, Statement statement, SQLException e) {
        return failed(job, statement, e, 0);
    }

    /** The same, when {@code kept} statements of the script stay in effect. */
    static MigrationException.StatementFailed failed(Job job, Statement statement, SQLException e, int kept) {
        String message = String.valueOf(e.getMessage());
        String sqlState = e.getSQLState() == null ? "" : e.getSQLState();
        Matcher position = POSITION.matcher(message);
        int line = position.find() ? statement.lineAt(Integer.parseInt(position.group(1))) : statement.line();
        return new MigrationException.StatementFailed(
                job.id(),
                job.isDown(),
                kept,
                job.script().file(),
                line,
                statement,
                sqlState,
                position.reset().replaceAll(""),
                Advice.of(sqlState, job, kept),
                e);
    }

    /** A script may act in another role ({@code SET LOCAL ROLE}), which need not be able to write the history. */
    private static String currentRole(java.sql.Statement jdbc) throws SQLException {
        try (ResultSet row = jdbc.executeQuery("SELECT pg_catalog.current_setting('role')")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void restoreRole(Connection connection, String role) throws SQLException {
        try (java.sql.Statement restore = connection.createStatement()) {
            restore.execute("SELECT pg_catalog.set_config('role', " + Quote.text(role) + ", true)");
        }
    }
}
