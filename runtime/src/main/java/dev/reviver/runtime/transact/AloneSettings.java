package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.history.SettingsBefore;
import dev.reviver.runtime.history.Terms;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The session under the settings with which a statement runs in no transaction; what was there before is put back. */
final class AloneSettings implements AutoCloseable {
    private static final String PID = "pg_catalog.pg_backend_pid()";

    private final Connection connection;
    private final String held;
    private final SettingsBefore before;
    private final int pid;

    private AloneSettings(Connection connection, Terms terms) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(terms.setAlone() + ", " + PID + " AS pid")) {
            row.next();
            before = terms.beforeAlone(row);
            pid = row.getInt("pid");
        }
        held = "SELECT " + PID + " = " + pid + " AND " + terms.holdsAlone();
    }

    static AloneSettings apply(Connection connection, Terms terms) throws SQLException {
        AloneSettings settings = new AloneSettings(connection, terms);
        try {
            settings.requireHeld();
            return settings;
        } catch (SQLException | MigrationException e) {
            settings.close();
            throw e;
        }
    }

    /** The server process that works. */
    int pid() {
        return pid;
    }

    /** Some data sources hand out one connection twice. */
    void requireApart(int pidOfTheLock) {
        if (pid == pidOfTheLock) {
            throw new MigrationException.ConnectionUnusable(
                    "The data source handed out the same connection twice; one is needed to hold the lock and one to work.",
                    List.of("give the runner a pool, or a URL"));
        }
    }

    /** A pooler in transaction mode may hand the session to somebody else between two statements. */
    void requireHeld() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(held)) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new MigrationException.ConnectionUnusable(
                        "The session does not keep its settings: a pooler in transaction mode stands between. Statements"
                                + " that run in no transaction cannot be run safely through it.",
                        List.of(
                                "connect the runner directly, past the pooler: MigrationRunner.of(url, user, password)"));
            }
        }
    }

    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                try (Statement statement = connection.createStatement()) {
                    new Messages(statement).batch(before.putBack());
                }
            }
        } catch (SQLException e) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "putting settings back on a lost connection", e);
        }
    }
}
