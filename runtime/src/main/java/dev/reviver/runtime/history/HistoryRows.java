package dev.reviver.runtime.history;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads rows of the history into entries. */
final class HistoryRows {
    private HistoryRows() {}

    private static final String COLUMNS = "SELECT id, follows IS NOT NULL AS effective, unit, name, verb, state,"
            + " statements, begun_statement, checksum, down_checksum, grade, finished_at, applied_by, error_message,"
            + " fingerprint_before, fingerprint";

    /** The query for {@link #ledger}. */
    static String query(String table, String condition) {
        return COLUMNS + ", format" + from(table, condition);
    }

    /**
     * How everything stands, from the rows of {@link #query}.
     *
     * @throws MigrationException.HistoryUnusable if the format of the history is not known
     */
    static Ledger ledger(ResultSet row, String table) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        while (row.next()) {
            HistoryForm.requireKnown(row.getInt("format"), table);
            entries.add(entry(row, table));
        }
        return Ledger.of(entries);
    }

    /** The same, asked now. */
    static Ledger ledger(Connection connection, String table, String condition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(query(table, condition))) {
                return ledger(row, table);
            }
        }
    }

    /** The rows alone. */
    static List<HistoryEntry> read(Statement statement, String table, String condition) throws SQLException {
        List<HistoryEntry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(COLUMNS + from(table, condition))) {
            while (row.next()) {
                entries.add(entry(row, table));
            }
        }
        return entries;
    }

    private static String from(String table, String condition) {
        return " FROM " + table + " h WHERE verb <> 'execute' AND " + condition + " ORDER BY id";
    }

    private static HistoryEntry entry(ResultSet row, String table) throws SQLException {
        long id = row.getLong("id");
        try {
            return new HistoryEntry(
                    id,
                    row.getBoolean("effective"),
                    new MigrationId(required(row, "unit"), new MigrationName(required(row, "name"))),
                    Verb.parse(required(row, "verb")).orElseThrow(() -> unknown("verb")),
                    MigrationState.parse(required(row, "state")).orElseThrow(() -> unknown("state")),
                    row.getInt("statements"),
                    number(row, "begun_statement"),
                    text(row, "checksum"),
                    text(row, "down_checksum"),
                    text(row, "grade").flatMap(Grade::parse),
                    row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                    required(row, "applied_by"),
                    text(row, "error_message"),
                    text(row, "fingerprint_before"),
                    text(row, "fingerprint"));
        } catch (IllegalArgumentException e) {
            throw new MigrationException.HistoryUnusable(
                    "Row " + id + " of the history " + table + " was not written by the runner: " + e.getMessage(),
                    List.of("find out who changed it and put it right by hand: nothing is run on a history in doubt"),
                    e);
        }
    }

    private static IllegalArgumentException unknown(String column) {
        return new IllegalArgumentException("its " + column + " does not exist");
    }

    private static String required(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new IllegalArgumentException("its " + column + " is null");
        }
        return text;
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
