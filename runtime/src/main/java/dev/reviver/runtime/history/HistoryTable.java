package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Where the user wants the history.
 *
 * @param schema its schema, or empty for the one in which the connection creates tables
 * @param name its name, not quoted
 */
public record HistoryTable(Optional<String> schema, String name) {
    private static final int MAX_BYTES = 63;
    private static final String HEAD = "_head";
    /** So many tables in one query, and their indexes, fit into the server's table of locks. */
    private static final int AT_ONCE = 1_000;

    private static final String UNDEFINED_COLUMN = "42703";

    /** Refuses what PostgreSQL would cut or could not hold. */
    public HistoryTable {
        if (schema.isPresent()) {
            requireName(schema.get(), schema.get());
        }
        requireName(name, headOf(name));
    }

    private static void requireName(String name, String longest) {
        if (name.isBlank() || name.indexOf('\0') >= 0 || longest.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("a name of PostgreSQL has 1 to 63 bytes, with \"" + HEAD
                    + "\" behind that of the history: \"" + name + "\"");
        }
    }

    /** The names of what is made in the database for it. */
    public Set<String> tables() {
        return Set.of(name, headOf(name));
    }

    /** The name of the table with the one row that a start looks at. */
    static String headOf(String name) {
        return name.concat(HEAD);
    }

    /**
     * The one row that says what is in the database, in one round trip, on a connection in autocommit. Empty if there is
     * none, if it does not say, if it may not be read, or if the table found belongs to another schema than the connection now works in: then
     * {@link #look} tells all.
     *
     * @param home the schema in which names without one land, or empty for the connection's own
     * @throws MigrationException.DatabaseFailed if the connection is lost
     */
    public Optional<Glance> glance(Connection connection, Optional<String> home) {
        String columns = home.isPresent()
                ? "SELECT chain, schema_name FROM "
                : "SELECT chain, schema_name, CURRENT_SCHEMA FROM ";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(columns.concat(reference(headOf(name))))) {
            if (!row.next()) {
                return Optional.empty();
            }
            String chain = row.getString(1);
            String expected = home.isPresent() ? home.get() : row.getString(3);
            return row.getString(2).equals(expected) && !chain.equals(History.OPEN)
                    ? Optional.of(new Glance(chain))
                    : Optional.empty();
        } catch (SQLException e) {
            if (Trouble.isConnectionLost(e)) {
                throw Trouble.reading(this.toString(), e);
            }
            return Optional.empty();
        }
    }

    /**
     * What whoever is going to write begins with.
     *
     * @param history the history, which need not be there
     * @param ledger how everything stands in it
     */
    public record Found(History history, Ledger ledger) {}

    /** Asked when the history turns out to have an earlier form. */
    public interface Forwarding {
        /** Brings it forward, or throws. */
        void bringForward();
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    /**
     * The history and how everything stands in it, in one round trip if it is there, on a connection in autocommit.
     *
     * @param home the schema in which names without one land, or empty for the connection's own
     * @param forwarding asked if the history has an earlier form; afterwards it is read again
     * @throws MigrationException.HistoryUnusable if the table is not a history, is of a later form or may not be read
     */
    public Found look(Connection connection, Optional<String> home, Forwarding forwarding) {
        return read(
                connection,
                () -> found(connection, home),
                () -> new Found(find(connection, home), new Ledger()),
                forwarding);
    }

    private Found found(Connection connection, Optional<String> home) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(placeQuery() + "; " + HistoryRows.query(reference(), here()));
            History history;
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                if (row.getBoolean(4)) {
                    throw hidden();
                }
                String sequence = row.getString(3);
                history = sequence == null
                        ? history(row, home)
                        : history(row, home).numberedBy(sequence).ready();
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                return new Found(history, HistoryRows.ledger(row, reference()));
            }
        }
    }

    /**
     * How everything stands, for whoever only reads, in one round trip if there is a history.
     *
     * @throws MigrationException.HistoryUnusable also if it has an earlier form
     */
    public Ledger look(Connection connection) {
        return read(connection, () -> seen(connection), Ledger::new, () -> {
            throw new MigrationException.HistoryUnusable(
                    "The history " + this + " is as an earlier release made it.",
                    List.of("let a call that writes bring it forward, in place and with all its rows:" + " migrate()"));
        });
    }

    private <T> T read(Connection connection, Reading<T> reading, Supplier<T> missing, Forwarding forwarding) {
        try {
            return reading.read();
        } catch (SQLException e) {
            if (Trouble.isMissing(e)) {
                return missing.get();
            }
            if (!UNDEFINED_COLUMN.equals(e.getSQLState())) {
                throw Trouble.ofDriver(connection, e).orElseGet(() -> Trouble.reading(this.toString(), e));
            }
        }
        try {
            if (form(connection) == HistoryForm.EARLIER) {
                forwarding.bringForward();
            }
            return reading.read(); // another runner may just have brought it forward, too
        } catch (SQLException e) {
            throw Trouble.reading(this.toString(), e);
        }
    }

    private HistoryForm form(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HistoryForm.query(place(), name))) {
            return HistoryForm.read(row);
        }
    }

    /** The schema of the table, as an expression. */
    private String place() {
        return schema.map(Quote::text).orElse("pg_catalog.current_schema()");
    }

    /**
     * The last rows of the histories of many schemas, those that have any, in one round trip if all have one.
     *
     * @throws MigrationException.HistoryUnusable if a table is not a history or may not be read
     */
    public Map<String, Glance> glances(Connection connection, List<String> schemas) {
        Map<String, Glance> glances = new HashMap<>();
        for (int from = 0; from < schemas.size(); from += AT_ONCE) {
            List<String> some = schemas.subList(from, Math.min(schemas.size(), from + AT_ONCE));
            try {
                if (!glanceAll(connection, some, glances)) {
                    glanceAll(connection, existing(connection, some), glances);
                }
            } catch (SQLException e) {
                throw Trouble.reading(this.toString(), e);
            }
        }
        return glances;
    }

    /** False if one of the tables is not there: then PostgreSQL tells nothing of the others. */
    private boolean glanceAll(Connection connection, List<String> schemas, Map<String, Glance> glances)
            throws SQLException {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < schemas.size(); i++) {
            query.append(i == 0 ? "" : " UNION ALL ")
                    .append("(SELECT ")
                    .append(i)
                    .append(", chain FROM ")
                    .append(Quote.name(schemas.get(i)))
                    .append('.')
                    .append(Quote.name(headOf(name)))
                    .append(')');
        }
        if (schemas.isEmpty()) {
            return true;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query.toString())) {
            while (row.next()) {
                if (!row.getString(2).equals(History.OPEN)) {
                    glances.put(schemas.get(row.getInt(1)), new Glance(row.getString(2)));
                }
            }
            return true;
        } catch (SQLException e) {
            if (Trouble.isMissing(e)) {
                return false;
            }
            throw e;
        }
    }

    private List<String> existing(Connection connection, List<String> schemas) throws SQLException {
        List<String> existing = new ArrayList<>();
        String query = "SELECT n.nspname FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid ="
                + " c.relnamespace WHERE c.relname = " + Quote.text(headOf(name));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                if (schemas.contains(row.getString(1))) {
                    existing.add(row.getString(1));
                }
            }
        }
        return existing;
    }

    /**
     * The history that this means on {@code connection}. The table need not exist.
     *
     * @param home the schema in which names without one land, or empty for the connection's own
     * @throws MigrationException.HistoryUnusable if no schema is named and the connection has none to create tables in
     */
    public History find(Connection connection, Optional<String> home) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(placeQuery())) {
            row.next();
            return history(row, home);
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    /**
     * The database, the schema, what numbers the rows of the history, if both tables are there, not further down the search
     * path, and whether any of its rows may be hidden.
     */
    private String placeQuery() {
        return "SELECT pg_catalog.current_database(), pg_catalog.current_schema(), CASE WHEN " + isThere(name) + " AND "
                + isThere(headOf(name)) + " THEN " + History.sequenceOf(qualified(name)) + " END, CASE WHEN "
                + isThere(name) + " THEN pg_catalog.row_security_active(" + qualified(name) + ") END";
    }

    /** Rows that are hidden cannot be told from rows that are not there, and everything would be applied once more. */
    private MigrationException hidden() {
        return new MigrationException.HistoryUnusable(
                "Row-level security hides rows of the history " + this + " from this user.",
                List.of(
                        "ALTER TABLE " + this
                                + " DISABLE ROW LEVEL SECURITY, or let the user pass it: ALTER ROLE ... BYPASSRLS",
                        "or connect as the owner of the table"));
    }

    private Ledger seen(Connection connection) throws SQLException {
        Ledger ledger = HistoryRows.ledger(connection, reference(), here());
        if (ledger.row() == 0) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "SELECT pg_catalog.row_security_active(" + Quote.text(reference()) + ")")) {
                if (row.next() && row.getBoolean(1)) {
                    throw hidden();
                }
            }
        }
        return ledger;
    }

    private String isThere(String table) {
        return "pg_catalog.to_regclass(" + qualified(table) + ") IS NOT NULL";
    }

    private String qualified(String table) {
        return "pg_catalog.quote_ident(" + place() + ") || " + Quote.text("." + Quote.name(table));
    }

    private History history(ResultSet row, Optional<String> home) throws SQLException {
        String database = row.getString(1);
        String current = row.getString(2);
        String place = schema.orElse(current);
        String work = home.orElse(current);
        if (place == null || work == null) {
            throw new MigrationException.HistoryUnusable(
                    "The connection has no schema in which it could create tables: its search_path names none that"
                            + " exists.",
                    List.of(
                            "name one: withSchema(\"app\")",
                            "or give the user one: ALTER ROLE ... SET search_path = app"));
        }
        return new History(database, place, name, work, UUID.randomUUID().toString(), false, Optional.empty());
    }

    private String reference() {
        return reference(name);
    }

    private String reference(String table) {
        return schema.isPresent() ? Quote.name(schema.get()).concat(".").concat(Quote.name(table)) : Quote.name(table);
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
