package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrationException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection borrowed for one call of the runner, in autocommit, and given back as it came. */
final class Session implements AutoCloseable {
    private static final int VALID_WITHIN_SECONDS = 5;

    private final DataSource dataSource;
    private Connection connection;
    private boolean cameWithAutoCommit;

    Session(DataSource dataSource) {
        this.dataSource = dataSource;
        try {
            this.connection = borrow();
        } catch (SQLException e) {
            throw new MigrationException.DatabaseFailed("connecting", e);
        }
    }

    private Connection borrow() throws SQLException {
        Connection borrowed = dataSource.getConnection();
        try {
            cameWithAutoCommit = borrowed.getAutoCommit();
            borrowed.setAutoCommit(true);
            return borrowed;
        } catch (SQLException e) {
            borrowed.close();
            throw e;
        }
    }

    Connection connection() {
        return connection;
    }

    /** The same connection, or another one if it broke. */
    Connection alive() throws SQLException {
        if (!connection.isValid(VALID_WITHIN_SECONDS)) {
            close();
            connection = borrow();
        }
        return connection;
    }

    @Override
    public void close() {
        try (Connection closing = connection) {
            if (!closing.isClosed()) {
                closing.setAutoCommit(cameWithAutoCommit);
            }
        } catch (SQLException e) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "giving a connection back", e);
        }
    }
}
