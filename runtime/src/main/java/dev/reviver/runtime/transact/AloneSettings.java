package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.history.Quote;
import dev.reviver.runtime.history.Terms;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings under which a statement runs in no transaction. They can only be set for the session, so what was there
 * before is kept and put back; what is right already is left alone, so that behind a pooler nothing is left to strangers.
 */
final class AloneSettings implements AutoCloseable {
    /** Limits are for what others wait for; a concurrent build waits for others, and as long as it takes. */
    private static final Map<String, String> WANTED = Map.of(
            "lock_timeout", "'0'",
            "statement_timeout", "'0'",
            "TimeZone", "'UTC'",
            "DateStyle", "'ISO, MDY'",
            "IntervalStyle", "'postgres'",
            "standard_conforming_strings", "'on'");

    private final Connection connection;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, String> during = new LinkedHashMap<>();
    private final int pid;

    private AloneSettings(Connection connection) throws SQLException {
        this.connection = connection;
        this.pid = Integer.parseInt(ask("SELECT pg_catalog.pg_backend_pid()"));
    }

    static AloneSettings apply(Connection connection, Terms terms) throws SQLException {
        AloneSettings settings = new AloneSettings(connection);
        try {
            for (Map.Entry<String, String> wanted : WANTED.entrySet()) {
                settings.set(wanted.getKey(), wanted.getValue());
            }
            if (terms.schema().isPresent()) {
                settings.set("search_path", terms.searchPath());
            }
            settings.requireHeld();
            return settings;
        } catch (SQLException | MigrationException e) {
            settings.close();
            throw e;
        }
    }

    private void set(String name, String expression) throws SQLException {
        String old = setting(name);
        String wanted = ask("SELECT " + expression);
        if (!old.equals(wanted)) {
            before.put(name, old);
            during.put(name, change(name, wanted));
        }
    }

    private String setting(String name) throws SQLException {
        return ask("SELECT pg_catalog.current_setting(" + Quote.text(name) + ")");
    }

    private String change(String name, String value) throws SQLException {
        return ask("SELECT pg_catalog.set_config(" + Quote.text(name) + ", " + Quote.text(value) + ", false)");
    }

    private String ask(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
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
        boolean held = pid == Integer.parseInt(ask("SELECT pg_catalog.pg_backend_pid()"));
        for (Map.Entry<String, String> setting : during.entrySet()) {
            held &= setting.getValue().equals(setting(setting.getKey()));
        }
        if (!held) {
            throw new MigrationException.ConnectionUnusable(
                    "The session does not keep its settings: a pooler in transaction mode stands between. Statements that run"
                            + " in no transaction cannot be run safely through it.",
                    List.of("connect the runner directly, past the pooler: MigrationRunner.of(url, user, password)"));
        }
    }

    @Override
    public void close() {
        try {
            if (!connection.isClosed()) {
                for (Map.Entry<String, String> old : before.entrySet()) {
                    change(old.getKey(), old.getValue());
                }
            }
        } catch (SQLException e) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "putting settings back on a lost connection", e);
        }
    }
}
