package dev.reviver.runtime.history;

import dev.reviver.runtime.Checksum;
import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Script;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The history of one database: reads it, and appends to it.
 *
 * @param database the database
 * @param schema the schema that holds the table
 * @param name the table
 */
public record History(String database, String schema, String name) {
    /**
     * A row's scripts.
     *
     * @param ranNothing whether the up script was run and held no statement
     * @param up the script that took the database forward
     * @param down the way back
     */
    public record Stored(boolean ranNothing, Optional<Script> up, Optional<Script> down) {}

    /** The lock that runners of this history share: 64 bits of a hash, since PostgreSQL's locks are numbers. */
    public long lockKey() {
        String place = String.join("\0", "reviver", database, schema, name);
        return ByteBuffer.wrap(Checksum.sha256().digest(place.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** How everything stands now. */
    public Ledger read(Connection connection) {
        try {
            return Ledger.of(HistoryRows.read(connection, reference(), "true"));
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    /** {@link Ledger#head()} alone, which tells whether anything changed. */
    public long head(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT coalesce(max(id), 0) FROM " + reference() + " WHERE follows IS NOT NULL")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    /**
     * Creates the table, and its schema, unless they are there. To be called under the lock: {@code IF NOT EXISTS} alone
     * fails when two runners create at once.
     */
    public void createIfMissing(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            if (!holds(statement, "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = " + Quote.text(schema))) {
                statement.execute("CREATE SCHEMA " + Quote.name(schema));
            }
            if (!holds(statement, "SELECT 1 WHERE to_regclass(" + Quote.text(reference()) + ") IS NOT NULL")) {
                statement.execute(HistoryDdl.create(reference()));
            }
        } catch (SQLException e) {
            throw Trouble.writing(toString(), e);
        }
    }

    private static boolean holds(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /** Whether the row is there: it is if, and only if, the transaction that wrote it was committed. */
    public boolean hasRow(Connection connection, long row) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return holds(statement, "SELECT 1 FROM " + reference() + " WHERE id = " + row);
        }
    }

    /** The scripts of a row. */
    public Stored stored(Connection connection, HistoryEntry entry) {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT verb = 'migrate' AND statements = 0, up_sql, down_sql FROM "
                                + reference() + " WHERE id = " + entry.row())) {
            if (!row.next()) {
                throw new MigrationException.Overtaken(entry.id());
            }
            String place = " of " + entry.id() + ", as stored in row " + entry.row() + " of " + this;
            return new Stored(
                    row.getBoolean(1),
                    Optional.ofNullable(row.getString(2)).map(sql -> new Script("migration.sql" + place, sql)),
                    Optional.ofNullable(row.getString(3)).map(sql -> new Script("down.sql" + place, sql)));
        } catch (SQLException e) {
            throw Trouble.reading(toString(), e);
        }
    }

    /**
     * Appends a row.
     *
     * @param follows the head of the history that the attempt went on from; empty if it had no effect
     * @return the id of the row
     */
    public long append(Connection connection, Attempt attempt, OptionalLong follows) throws SQLException {
        String insert = "INSERT INTO " + reference()
                + " (follows, unit, name, verb, state, grade, applied_by, application, client_address, started_at,"
                + " finished_at, duration_ms, statements, error_sqlstate, error_message, error_statement, error_line,"
                + " checksum, down_checksum, up_sql, down_sql) VALUES (?, ?, ?, ?, ?, ?, session_user,"
                + " current_setting('application_name'), host(inet_client_addr()),"
                + " clock_timestamp() - ? * interval '1 millisecond', clock_timestamp(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " RETURNING id";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            bind(statement, attempt, follows);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void bind(PreparedStatement statement, Attempt attempt, OptionalLong follows) throws SQLException {
        Optional<Attempt.Failure> failure = attempt.failure();
        statement.setObject(1, follows.isPresent() ? (Long) follows.getAsLong() : null, Types.BIGINT);
        statement.setString(2, attempt.id().unit());
        statement.setString(3, attempt.id().name().value());
        statement.setString(4, attempt.verb().text());
        statement.setString(5, attempt.state().text());
        setText(statement, 6, attempt.grade().map(Grade::text));
        statement.setLong(7, attempt.took().toMillis());
        statement.setLong(8, attempt.took().toMillis());
        statement.setInt(9, attempt.statements());
        setText(statement, 10, failure.map(Attempt.Failure::sqlState));
        setText(statement, 11, failure.map(Attempt.Failure::message));
        setNumber(statement, 12, failure.map(Attempt.Failure::statementNumber));
        setNumber(statement, 13, failure.map(Attempt.Failure::line));
        setText(statement, 14, attempt.up().map(script -> script.checksum().hex()));
        setText(statement, 15, attempt.down().map(script -> script.checksum().hex()));
        setText(statement, 16, attempt.up().map(Script::text));
        setText(statement, 17, attempt.down().map(Script::text));
    }

    private static void setText(PreparedStatement statement, int index, Optional<String> value) throws SQLException {
        statement.setString(index, orNull(value));
    }

    private static void setNumber(PreparedStatement statement, int index, Optional<Integer> value) throws SQLException {
        statement.setObject(index, orNull(value), Types.INTEGER);
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.isPresent() ? value.get() : null;
    }

    private String reference() {
        return Quote.name(schema) + "." + Quote.name(name);
    }

    /** For people: {@code public.reviver_history}. */
    @Override
    public String toString() {
        return schema + "." + name;
    }
}
