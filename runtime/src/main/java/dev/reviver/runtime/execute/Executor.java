package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationListener;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs the statements of a job, one by one, in the transaction that is open. */
final class Executor {
    /** pgjdbc ends its message with the position that PostgreSQL reported; there is no other way to it in JDBC. */
    private static final Pattern POSITION = Pattern.compile("\\n\\s*Position: (\\d{1,9})");

    private Executor() {}

    /**
     * Runs them all.
     *
     * @return what PostgreSQL had to say: its notices tell of things skipped and of names cut short
     * @throws MigrationException.StatementFailed at the first that fails
     */
    static List<String> run(Connection connection, Job job, MigrationListener listener) {
        List<String> remarks = new ArrayList<>(job.remarks());
        boolean settings = job.statements().stream().anyMatch(s -> s.kind() == StatementKind.LOCAL_SETTING);
        try (java.sql.Statement jdbc = connection.createStatement()) {
            // Otherwise the driver reads {fn ...} and the like within the SQL.
            jdbc.setEscapeProcessing(false);
            String role = settings ? currentRole(jdbc) : "";
            for (Statement statement : job.statements()) {
                listener.on(new MigrationEvent.StatementStarted(
                        job.id(), statement, job.statements().size()));
                try {
                    jdbc.execute(statement.sql());
                    addWarnings(remarks, statement, jdbc.getWarnings());
                } catch (SQLException e) {
                    throw failed(job, statement, e);
                }
            }
            if (settings) {
                restoreRole(connection, role);
            }
        } catch (SQLException e) {
            throw new MigrationException.DatabaseFailed(
                    "running " + job.script().file(), e);
        }
        return remarks;
    }

    /** The failure of {@code statement}, told in full. */
    static MigrationException.StatementFailed failed(Job job, Statement statement, SQLException e) {
        String message = String.valueOf(e.getMessage());
        String sqlState = e.getSQLState() == null ? "" : e.getSQLState();
        Matcher position = POSITION.matcher(message);
        int line = position.find() ? statement.lineAt(Integer.parseInt(position.group(1))) : statement.line();
        return new MigrationException.StatementFailed(
                job.id(),
                job.isDown(),
                job.script().file(),
                line,
                statement,
                sqlState,
                position.reset().replaceAll(""),
                Advice.of(sqlState, job.isDown()),
                e);
    }

    private static void addWarnings(List<String> remarks, Statement statement, SQLWarning first) {
        for (SQLWarning warning = first; warning != null; warning = warning.getNextWarning()) {
            remarks.add("line " + statement.line() + ": PostgreSQL says: " + warning.getMessage());
        }
    }

    /** A script may act in another role ({@code SET LOCAL ROLE}), which need not be able to write the history. */
    private static String currentRole(java.sql.Statement jdbc) throws SQLException {
        try (ResultSet row = jdbc.executeQuery("SELECT pg_catalog.current_setting('role')")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void restoreRole(Connection connection, String role) throws SQLException {
        try (PreparedStatement restore = connection.prepareStatement("SELECT pg_catalog.set_config('role', ?, true)")) {
            restore.setString(1, role);
            restore.execute();
        }
    }
}
