package dev.reviver.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A read-only stretch of a connection in which PostgreSQL prints every name and literal in one way, whatever the
 * session's settings were; closing it puts them back.
 *
 * <p>On an autocommitting connection it is a transaction of its own, with one snapshot for all queries. Inside a
 * transaction it is a savepoint, so that uncommitted DDL is seen and stays.
 */
final class PinnedSession implements AutoCloseable {
    private static final int OLDEST_MAJOR = 13;

    /**
     * Everything on which {@code format_type}, {@code pg_get_expr} and their like depend. The default schema stays on
     * the path, and only it: its names come without a qualifier, as in the model. Without {@code pg_temp} at the end, a
     * temporary table would hide an object of the same name.
     */
    private static final String PIN = "SELECT set_config('search_path', quote_ident(?) || ', pg_temp', true),"
            + " set_config('quote_all_identifiers', 'off', true), set_config('standard_conforming_strings', 'on', true),"
            + " set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO', true),"
            + " set_config('IntervalStyle', 'postgres', true), set_config('bytea_output', 'hex', true),"
            + " set_config('extra_float_digits', '1', true), set_config('lc_monetary', 'C', true),"
            + " set_config('transaction_read_only', 'on', true)";

    private final Connection connection;
    private final @Nullable Savepoint savepoint;
    private final String defaultSchema;

    private PinnedSession(Connection connection, @Nullable Savepoint savepoint, String defaultSchema) {
        this.connection = connection;
        this.savepoint = savepoint;
        this.defaultSchema = defaultSchema;
    }

    static PinnedSession open(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw new SQLFeatureNotSupportedException("this server is PostgreSQL " + major
                    + "; its catalog can be read from version " + OLDEST_MAJOR + " on");
        }
        Savepoint savepoint = begin(connection);
        try {
            if (savepoint == null) {
                isolate(connection);
            }
            String defaultSchema = defaultSchema(connection);
            pin(connection, defaultSchema);
            return new PinnedSession(connection, savepoint, defaultSchema);
        } catch (SQLException e) {
            try {
                end(connection, savepoint);
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** Where unqualified names live: what the search path of the caller puts first. */
    String defaultSchema() {
        return defaultSchema;
    }

    @Override
    public void close() throws SQLException {
        end(connection, savepoint);
    }

    private static @Nullable Savepoint begin(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            return connection.setSavepoint();
        }
        connection.setAutoCommit(false);
        return null;
    }

    private static void end(Connection connection, @Nullable Savepoint savepoint) throws SQLException {
        if (savepoint != null) {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
            return;
        }
        try {
            connection.rollback();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static void isolate(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
        }
    }

    private static String defaultSchema(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT coalesce(current_schema(), 'public')")) {
            row.next();
            return row.getString(1);
        }
    }

    private static void pin(Connection connection, String defaultSchema) throws SQLException {
        try (var statement = connection.prepareStatement(PIN)) {
            statement.setString(1, defaultSchema);
            statement.execute();
        }
    }
}
