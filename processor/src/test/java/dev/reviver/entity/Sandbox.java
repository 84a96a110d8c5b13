package dev.reviver.entity;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * An empty database to create schemas in: one connection, one transaction that is taken back each time. That is far
 * faster than dropping what was created, or a database for each schema.
 */
final class Sandbox implements AutoCloseable {
    /** What would end the transaction, or the connection, if a borrower called it. */
    private static final Set<String> KEPT_BACK = Set.of("close", "commit", "rollback", "setAutoCommit", "abort");

    private final Connection connection;

    Sandbox(DataSource database) {
        try {
            connection = database.getConnection();
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot connect to the test database", e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in: " + sql, e);
        }
    }

    /** Executes each line of a script, goes on after one that fails, and tells which did and why. */
    List<String> executeWhatCan(String script) throws SQLException {
        List<String> failures = new ArrayList<>();
        for (String line : script.lines().toList()) {
            Savepoint before = connection.setSavepoint();
            try {
                execute(line);
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                connection.rollback(before);
                failures.add(String.valueOf(e.getMessage()));
            }
        }
        return failures;
    }

    SortedSet<String> facts() throws SQLException {
        return SchemaFacts.of(connection);
    }

    /** Makes the database empty again. */
    void reset() throws SQLException {
        connection.rollback();
    }

    /** The same connection, with the schema that is in it now, for a borrower that asks for a data source. */
    DataSource dataSource() {
        Connection lent = (Connection) Proxy.newProxyInstance(
                Sandbox.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (KEPT_BACK.contains(method.getName())) {
                        return null;
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Lender(lent);
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private record Lender(Connection connection) implements DataSource {
        @Override
        public Connection getConnection() {
            return connection;
        }

        @Override
        public Connection getConnection(String user, String password) {
            return connection;
        }

        @Override
        public PrintWriter getLogWriter() {
            return new PrintWriter(PrintWriter.nullWriter());
        }

        @Override
        public void setLogWriter(PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("wraps nothing");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
