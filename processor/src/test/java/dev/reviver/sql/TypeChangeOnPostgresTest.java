package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.Draft;
import dev.reviver.change.TypeChange;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every type to every other on a real PostgreSQL: what {@link TypeChange} says must be what happens. The session's time
 * zone is not UTC, so that nothing may depend on it.
 */
class TypeChangeOnPostgresTest {
    private static final QualifiedName TABLE = QualifiedName.of("t");

    /** The release on which the tests run. */
    private static final int TARGET = Integer.getInteger("fuzz.target", 18);

    /** Values that fit nowhere else as they are: too long, too large, too precise, or not of the other's form. */
    private static final Map<String, List<String>> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("smallint", List.of("1", "-32768")),
            Map.entry("integer", List.of("0", "1", "2147483647", "16777217")),
            Map.entry("bigint", List.of("1", "9007199254740993", "-9223372036854775808")),
            Map.entry("numeric(10,2)", List.of("1.00", "1.55", "12345678.90")),
            Map.entry("numeric(12,4)", List.of("1.5500", "1.5555")),
            Map.entry("numeric(3,0)", List.of("1", "999")),
            Map.entry(
                    "numeric(21,0)",
                    List.of("1", "1000", "-1500000000", "86400000001000", "999999999999999999999", "NaN")),
            Map.entry("numeric", List.of("1.23456789", "1e20", "NaN", "1e-400", "1e400", "9223372036854775808")),
            Map.entry("real", List.of("1", "1.1", "3e38", "Infinity", "1e-44")),
            Map.entry(
                    "double precision",
                    List.of("1", "1.1", "1e300", "NaN", "-Infinity", "1e-300", "32768", "9223372036854775807")),
            Map.entry(
                    "text",
                    List.of(
                            "1",
                            " 007",
                            "1.555",
                            "true",
                            "x  ",
                            "2024-01-01",
                            "2024-01-01 10:11:12.123456",
                            "-0",
                            "+1",
                            "00",
                            "0.10",
                            "1.",
                            "1e5",
                            "9999",
                            "99999",
                            "999999999",
                            "9999999999",
                            "999999999999999999",
                            "9999999999999999999",
                            "12345678.1234567",
                            "123.456",
                            "1234.5678",
                            "t",
                            "TRUE",
                            "2023-02-29",
                            "2024-02-29",
                            "2024-04-31",
                            "0000-01-01",
                            "2024-01-01T10:11:12.5",
                            "2024-01-01 10:11:12.50",
                            "2024-01-01 24:00:00",
                            "2024-01-01 10:11:60",
                            "10:11:12.50",
                            "10:11:12",
                            "24:00:00",
                            "20240101",
                            "2024-02-30",
                            "294276-12-31 24:00:00",
                            "294277-01-01",
                            "294277-01-01 10:11:12",
                            "Infinity",
                            "10:11:12.123456",
                            "{\"b\": 1, \"a\":  2}",
                            "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")),
            Map.entry("character varying(20)", List.of("1", "abcdefghijklmnopqrst", "abc                 ")),
            Map.entry("character varying(5)", List.of("abcde")),
            Map.entry("character(5)", List.of("abcde", "a")),
            Map.entry("boolean", List.of("true", "false")),
            Map.entry(
                    "date",
                    List.of("2024-01-01", "infinity", "-infinity", "4714-11-24 BC", "294277-01-01", "5874897-12-31")),
            Map.entry("timestamp(6) without time zone", List.of("2024-01-01 00:00:00", "2024-07-01 10:11:12.123456")),
            Map.entry("timestamp(0) without time zone", List.of("2024-07-01 10:11:12")),
            Map.entry(
                    "timestamp(6) with time zone", List.of("2024-01-01 00:00:00+00", "2024-07-01 10:11:12.123456+02")),
            Map.entry("timestamp(3) with time zone", List.of("2024-07-01 10:11:12.123+02")),
            Map.entry("time(6) without time zone", List.of("10:11:12.123456")),
            Map.entry("time(0) without time zone", List.of("10:11:12")),
            Map.entry("interval", List.of("1 day 00:00:01.5", "2562047788:00:54.775807", "-2562047788:00:54.775807")),
            Map.entry("interval(0)", List.of("1 day 00:00:01")),
            Map.entry("interval(3)", List.of("00:00:01.123", "2562047788:00:54.775")),
            Map.entry("uuid", List.of("a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")),
            Map.entry("bytea", List.of("\\x0102")),
            Map.entry("json", List.of("{\"b\": 1, \"a\":  2}")),
            Map.entry("jsonb", List.of("{\"a\": 2}"))));

    /** One of each kind that arrays have. */
    private static final List<String> ELEMENTS = List.of(
            "integer",
            "numeric(10,2)",
            "numeric",
            "double precision",
            "character varying(5)",
            "date",
            "timestamp(6) without time zone");

    /**
     * What happened to a value; all but the first are absent if it was refused.
     *
     * @param done whether the type could be changed
     * @param rewritten whether the table was copied
     * @param before its text at first
     * @param after its text after the way back; absent if it has none
     */
    private record Facts(boolean done, boolean rewritten, Optional<String> before, Optional<String> after) {
        static final Facts REFUSED = new Facts(false, false, Optional.empty(), Optional.empty());
    }

    private Connection connection;
    private Statement statement;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestPostgres.freshDatabase().getConnection();
        connection.setAutoCommit(false);
        statement = connection.createStatement();
        statement.setEscapeProcessing(false);
        statement.execute("SET TimeZone = 'America/New_York'");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void whatIsSaidOfATypeChangeIsWhatHappens() throws SQLException {
        for (String from : TYPES.keySet()) {
            for (String to : TYPES.keySet()) {
                if (!from.equals(to)) {
                    check(from, to, TYPES.getOrDefault(from, List.of()));
                    checkAsNewer(from, to);
                }
            }
        }
    }

    @Test
    void whatIsSaidOfATypeChangeIsWhatHappensToElements() throws SQLException {
        for (String from : ELEMENTS) {
            List<String> arrays = TYPES.getOrDefault(from, List.of()).stream()
                    .map(value -> "{NULL,\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}")
                    .toList();
            for (String to : ELEMENTS) {
                if (!from.equals(to)) {
                    check(from + "[]", to + "[]", arrays);
                }
            }
        }
    }

    private void check(String from, String to, List<String> values) throws SQLException {
        Column before = Column.of("a", Draft.type(from));
        Column after = Column.of("a", Draft.type(to));
        TypeChange type = new TypeChange(before.type(), after.type());
        Change up = new Change.Alter(TABLE, before, after);
        String what = from + " to " + to;

        Facts empty = attempt(from, "NULL", up);
        assertThat(empty.done()).as(what + " without a value").isTrue();
        assertThat(empty.rewritten()).as(what + " rewrites").isEqualTo(type.rewrites());
        for (String value : values) {
            String where = what + " of " + value + " (" + type.loss() + ")";
            Facts facts = attempt(from, "'" + value + "'", up);
            if (type.loss() == TypeChange.Loss.NONE) {
                assertThat(facts.done()).as(where).isTrue();
            }
            if (facts.done() && type.loss() != TypeChange.Loss.RESPELLED) {
                assertThat(facts.after()).as(where + " and back").isEqualTo(facts.before());
            }
        }
    }

    /** Where the server is asked if a text is a value, it takes no other values than where each is tried. */
    private void checkAsNewer(String from, String to) throws SQLException {
        Change change = new Change.Alter(TABLE, Column.of("a", Draft.type(from)), Column.of("a", Draft.type(to)));
        if (TARGET < 16
                || PostgresWriter.statements(change).equals(PostgresWriter.statements(change, new Server(TARGET)))) {
            return;
        }
        for (String value : TYPES.getOrDefault(from, List.of())) {
            assertThat(taken(from, value, PostgresWriter.statements(change, new Server(TARGET))))
                    .as("%s of %s to %s", value, from, to)
                    .isEqualTo(taken(from, value, PostgresWriter.statements(change)));
        }
    }

    private boolean taken(String type, String value, List<String> statements) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            statement.execute("CREATE TABLE t (a " + type + ")");
            statement.execute("INSERT INTO t VALUES ('" + value + "'), (NULL)");
            return run(statements);
        } finally {
            connection.rollback(start);
        }
    }

    /** Runs a change and its inverse on a table with one row, and takes everything back. */
    private Facts attempt(String type, String value, Change up) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            statement.execute("CREATE TABLE t (a " + type + ")");
            statement.execute("INSERT INTO t VALUES (" + value + ")");
            Optional<String> before = text("SELECT a::text FROM t");
            Optional<String> file = text("SELECT pg_relation_filenode('t')");
            if (!run(PostgresWriter.statements(up))) {
                return Facts.REFUSED;
            }
            boolean rewritten = !file.equals(text("SELECT pg_relation_filenode('t')"));
            Optional<String> after = run(PostgresWriter.statements(up.inverse()))
                    ? text("SELECT a::text FROM t")
                    : Optional.of("no way back");
            return new Facts(true, rewritten, before, after);
        } finally {
            connection.rollback(start);
        }
    }

    /** Whether it went through. */
    private boolean run(List<String> statements) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try {
            for (String sql : statements) {
                statement.execute(sql);
            }
            return true;
        } catch (SQLException e) {
            connection.rollback(start);
            // In words of our own: that of the cast itself would not say how many there are.
            assertThat(e.getMessage()).contains("ERROR: 1 rows of t have a value in a that ");
            return false;
        }
    }

    private Optional<String> text(String sql) throws SQLException {
        try (ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return Optional.ofNullable(result.getString(1));
        }
    }
}
