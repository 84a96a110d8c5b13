package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * Where the user wants the history.
 *
 * @param schema its schema, or empty for the one in which the connection creates tables
 * @param name its name, not quoted
 */
public record HistoryTable(Optional<String> schema, String name) {
    private static final int MAX_BYTES = 63;
    private static final String UNDEFINED_TABLE = "42P01";

    /** Refuses what PostgreSQL would cut or could not hold. */
    public HistoryTable {
        schema.ifPresent(HistoryTable::requireName);
        requireName(name);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.indexOf('\0') >= 0 || name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("a name of PostgreSQL has 1 to 63 bytes: \"" + name + "\"");
        }
    }

    /**
     * How everything stands, in one round trip, on a connection in autocommit; {@link Ledger#EMPTY} if there is no
     * history yet.
     *
     * @throws MigrationException.HistoryUnusable if the table is not a history or may not be read
     */
    public Ledger look(Connection connection) {
        try {
            return Ledger.of(HistoryRows.read(connection, reference(), here()));
        } catch (SQLException e) {
            if (UNDEFINED_TABLE.equals(e.getSQLState())) {
                return Ledger.EMPTY;
            }
            throw Trouble.reading(this.toString(), e);
        }
    }

    /**
     * The history that this means on {@code connection}. The table need not exist.
     *
     * @throws MigrationException.HistoryUnusable if no schema is named and the connection has none to create tables in
     */
    public History find(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_database(), current_schema()")) {
            row.next();
            String database = row.getString(1);
            String current = row.getString(2);
            String home = schema.orElse(current);
            if (home == null) {
                throw new MigrationException.HistoryUnusable(
                        "The connection has no schema in which it could create tables: its search_path names none that"
                                + " exists.",
                        List.of(
                                "name one: withSchema(\"app\")",
                                "or give the user one: ALTER ROLE ... SET search_path = app"));
            }
            return new History(database, home, name);
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    private String reference() {
        return schema.map(s -> Quote.name(s) + ".").orElse("") + Quote.name(name);
    }

    /**
     * An unqualified name may find a table of another schema further down the search path, which is another
     * application's history and not ours.
     */
    private String here() {
        if (schema.isPresent()) {
            return "true";
        }
        return "h.tableoid = (SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n"
                + " ON n.oid = c.relnamespace WHERE n.nspname = pg_catalog.current_schema() AND c.relname = "
                + Quote.text(name) + ")";
    }

    @Override
    public String toString() {
        return schema.map(s -> s + ".").orElse("") + name;
    }
}
