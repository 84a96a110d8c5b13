package dev.reviver.verify;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where migrations are tried: one empty database after the other, on a server of our own or in a database that the user
 * set aside for it.
 */
public abstract class Shadow implements AutoCloseable {
    /** A connection to the database that is in use. */
    @FunctionalInterface
    public interface Connector {
        /** Opens a connection. */
        Connection connect() throws SQLException;
    }

    /** An empty database; closing it removes all that was done in it, roles included. */
    public abstract static class Database implements AutoCloseable {
        /** A new connection in autocommit mode, which the caller closes. */
        public abstract Connection connect() throws SQLException;

        /** Removes everything that is in the database. */
        public static void empty(Connection connection) throws SQLException {
            AsideDatabase.removeAll(connection);
        }

        @Override
        public abstract void close() throws SQLException;
    }

    /** An empty database. Close it before asking for the next one, unless there is {@link #room()} for both. */
    public abstract Database fresh() throws SQLException, ShadowUnavailable;

    /** How many databases can be in use at a time, each by a thread of its own. */
    public int room() {
        return 1;
    }

    @Override
    public abstract void close() throws SQLException;

    /** A server of our own, which ends with this object. */
    public static Shadow embedded() throws IOException, ShadowUnavailable {
        return new OwnServer(EmbeddedServer.start(PostgresBinaries.usual()));
    }

    /**
     * A database that the user set aside. It must be empty, or carry the mark of an earlier use.
     *
     * @param target the database that the command works for, which this must not be; it is compared by what the servers
     *     say of themselves
     */
    public static Shadow at(Connector connector, List<Connector> target) throws SQLException, ShadowUnavailable {
        return AsideDatabase.open(connector, target);
    }

    static Set<String> roles(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT quote_ident(rolname) FROM pg_roles")) {
            Set<String> roles = new HashSet<>();
            while (rows.next()) {
                roles.add(rows.getString(1));
            }
            return roles;
        }
    }

    static void dropRoles(Connection connection, Set<String> before) throws SQLException {
        List<String> added = new ArrayList<>(roles(connection));
        added.removeAll(before);
        for (String role : added) {
            execute(connection, "DROP ROLE " + role);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** One new database of the server for each use. */
    private static final class OwnServer extends Shadow {
        private static final int MOST = 8;

        private final EmbeddedServer server;
        private final AtomicInteger count = new AtomicInteger();

        OwnServer(EmbeddedServer server) {
            this.server = server;
        }

        @Override
        public Database fresh() throws SQLException {
            String name = "shadow" + count.incrementAndGet();
            Set<String> before;
            try (Connection connection = server.connect("postgres")) {
                before = roles(connection);
                execute(connection, "CREATE DATABASE " + name + " TEMPLATE template0");
            }
            return new Database() {
                @Override
                public Connection connect() throws SQLException {
                    return server.connect(name);
                }

                @Override
                public void close() throws SQLException {
                    try (Connection connection = server.connect("postgres")) {
                        execute(connection, "DROP DATABASE " + name + " WITH (FORCE)");
                        dropRoles(connection, before);
                    }
                }
            };
        }

        /** More than there are processors would only wait for each other. */
        @Override
        public int room() {
            return Math.min(Runtime.getRuntime().availableProcessors(), MOST);
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
