package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Turns what the driver throws outside the statements of a migration into an exception that helps. */
public final class Trouble {
    /** The driver prepared a statement in one session of the server, and a pooler led it to another one. */
    public static final String POOLED =
            "a pooler in transaction mode is in between, and does not know the driver's prepared"
                    + " statements: add prepareThreshold=0 to the JDBC URL (pgbouncer 1.21 and later: or set"
                    + " max_prepared_statements)";

    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_SCHEMA = "3F000";

    /** With {@code -1} the driver mixes up the answers to several statements that travel in one message. */
    private static final String CONFUSING = "prepareThreshold";

    private static final String CONFUSED =
            "With prepareThreshold=-1 the driver mixes up the answers to several statements in one message, which the"
                    + " runner needs. Nothing was run.";
    private static final List<String> SOUND =
            List.of("leave it out of the URL and the properties of the connection, or write prepareThreshold=0");

    private Trouble() {}

    /**
     * What failed on {@code connection}, if the driver itself is the reason.
     *
     * @return empty if it is not known to be
     */
    static Optional<MigrationException> ofDriver(Connection connection, SQLException e) {
        try {
            String url = connection.getMetaData().getURL();
            return url != null && url.contains(CONFUSING + "=-1")
                    ? Optional.of(new MigrationException.ConnectionUnusable(CONFUSED, SOUND, e))
                    : Optional.empty();
        } catch (SQLException lost) {
            return Optional.empty();
        }
    }

    /**
     * Refuses what a driver is told that it cannot do.
     *
     * @throws MigrationException.ConnectionUnusable if {@code properties} say so
     */
    public static void requireSound(Properties properties) {
        if ("-1".equals(properties.getProperty(CONFUSING))) {
            throw new MigrationException.ConnectionUnusable(CONFUSED, SOUND);
        }
    }

    /** Whether the connection is gone, so that it is not known whether the last thing sent was done. */
    public static boolean isConnectionLost(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.startsWith("57P0");
    }

    /** Whether a table is not there, or not even its schema. */
    static boolean isMissing(SQLException e) {
        return UNDEFINED_TABLE.equals(e.getSQLState()) || UNDEFINED_SCHEMA.equals(e.getSQLState());
    }

    /** Reading the history failed. */
    public static MigrationException reading(String table, SQLException e) {
        return of("reading the history " + table, table, e);
    }

    /** Writing the history failed. */
    public static MigrationException writing(String table, SQLException e) {
        return of("writing the history " + table, table, e);
    }

    /** Writing the row of a migration failed, which has been undone with it. */
    public static MigrationException writing(String table, Optional<MigrationId> id, SQLException e) {
        return id.map(migration -> of(
                        "writing the row of " + migration + " into the history " + table
                                + ", whose script had run (it was undone whole)",
                        table,
                        e))
                .orElseGet(() -> writing(table, e));
    }

    private static MigrationException of(String doing, String table, SQLException e) {
        if (isConnectionLost(e)) {
            return new MigrationException.DatabaseFailed(doing, e);
        }
        List<String> waysOut =
                switch (String.valueOf(e.getSQLState())) {
                    case "42501" ->
                        List.of(
                                "let the user read and write it: GRANT SELECT, INSERT ON " + table
                                        + " TO ...; GRANT SELECT," + " UPDATE ON " + table + "_head TO ...",
                                "to create it, the user needs CREATE on the schema (since PostgreSQL 15 nobody has it on"
                                        + " public by default)");
                    case "25006", "0A000" ->
                        List.of("connect to the primary, with a connection that may write: this one is read-only");
                    case "42P05", "26000" -> List.of(POOLED);
                    case "25P02" ->
                        List.of(
                                "the connection is within a transaction that somebody began: commit or roll back first, or"
                                        + " give the runner a connection of its own");
                    case "22012" ->
                        List.of("somebody else wrote into the history meanwhile, or a trigger on " + table
                                + " keeps rows from being written: remove it");
                    case "55000" ->
                        List.of("if all tables are published: ALTER TABLE " + table + "_head REPLICA IDENTITY FULL");
                    case "42703", "42809", "22P02" ->
                        List.of("a table of that name is there and is not ours: choose another, with"
                                + " withHistoryTable(schema, name)");
                    default -> List.of("see what PostgreSQL says above, then start again");
                };
        return new MigrationException.HistoryUnusable(
                "The database failed while " + doing + ": " + e.getMessage(), waysOut, e);
    }
}
