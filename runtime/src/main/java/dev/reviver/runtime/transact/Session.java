package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;

/** A connection borrowed for one call of the runner, in autocommit, and given back as it came. */
public final class Session implements AutoCloseable {
    private static final int VALID_WITHIN_SECONDS = 5;

    private final Lender lender;
    private Connection connection;
    private boolean cameWithAutoCommit;

    /** Borrows from {@code lender}. */
    public Session(Lender lender) {
        this.lender = lender;
        try {
            this.connection = borrow();
        } catch (SQLException e) {
            throw new MigrationException.DatabaseFailed("connecting", e);
        }
    }

    private Connection borrow() throws SQLException {
        Connection borrowed = lender.lend();
        try {
            cameWithAutoCommit = borrowed.getAutoCommit();
            if (!cameWithAutoCommit) {
                borrowed.setAutoCommit(true);
            }
            return borrowed;
        } catch (SQLException e) {
            lender.takeBack(borrowed);
            throw e;
        }
    }

    /** The connection. */
    public Connection connection() {
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
        try {
            if (!cameWithAutoCommit && !connection.isClosed()) {
                connection.setAutoCommit(false);
            }
        } catch (SQLException e) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "giving a connection back", e);
        } finally {
            takeBack();
        }
    }

    private void takeBack() {
        try {
            lender.takeBack(connection);
        } catch (SQLException e) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "giving a connection back", e);
        }
    }
}
