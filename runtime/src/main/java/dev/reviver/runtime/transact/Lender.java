package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.history.Trouble;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;

/** Where connections come from and go back to. */
public interface Lender {
    /** Hands out a connection that nobody else uses meanwhile. */
    Connection lend() throws SQLException;

    /** Takes it back. */
    void takeBack(Connection connection) throws SQLException;

    /** Whether there is but one, so that a second must not be asked for. */
    default boolean hasOnlyOne() {
        return false;
    }

    /** A pool, or whatever else is behind {@code dataSource}. */
    static Lender of(DataSource dataSource) {
        return new Closing() {
            @Override
            public Connection lend() throws SQLException {
                return dataSource.getConnection();
            }
        };
    }

    /** New connections to {@code url}. The passwords in both are shown to nobody but the driver. */
    static Lender of(String url, Properties properties) {
        return new Closing() {
            @Override
            public Connection lend() throws SQLException {
                Secrets.requireReadable(url);
                Trouble.requireSound(properties);
                try {
                    return DriverManager.getConnection(url, properties);
                } catch (SQLException e) {
                    throw new Secrets(url, properties).hide(e);
                }
            }
        };
    }

    /** The caller's own connection, which stays open. */
    static Lender of(Connection connection) {
        return new One(connection);
    }

    /** What was lent is closed, which gives it back to its pool. */
    abstract class Closing implements Lender {
        @Override
        public void takeBack(Connection connection) throws SQLException {
            connection.close();
        }
    }

    /**
     * A connection that belongs to the caller.
     *
     * @param connection the connection
     */
    record One(Connection connection) implements Lender {
        /** Of the transaction; what it had written, before it failed, nobody can tell. */
        private static final String FAILED = "25P02";

        /** Refuses one that is within a transaction: what is in it would be committed as a side effect. */
        @Override
        public Connection lend() throws SQLException {
            if (!connection.getAutoCommit() && hasWritten()) {
                throw new MigrationException.ConnectionUnusable(
                        "The connection is within a transaction of the caller that has written something, which would be committed with the"
                                + " migration, or that has failed.",
                        List.of("commit or roll back first, or give the runner a connection of its own"));
            }
            return connection;
        }

        /** One that has but read has nothing to be committed. */
        private boolean hasWritten() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("SELECT pg_catalog.pg_current_xact_id_if_assigned() IS NOT NULL")) {
                row.next();
                boolean written = row.getBoolean(1);
                if (!written) {
                    connection.rollback();
                }
                return written;
            } catch (SQLException e) {
                if (FAILED.equals(e.getSQLState())) {
                    return true;
                }
                throw e;
            }
        }

        @Override
        public void takeBack(Connection lent) {
            // It was never out of the caller's hands.
        }

        @Override
        public boolean hasOnlyOne() {
            return true;
        }
    }
}
