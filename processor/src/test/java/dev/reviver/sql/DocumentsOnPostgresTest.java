package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.change.Change;
import dev.reviver.change.Collations;
import dev.reviver.change.Condition;
import dev.reviver.change.Draft;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes out of a JSON object is what was in it, or the script fails and says where; and nothing stays behind. */
class DocumentsOnPostgresTest {
    private static final QualifiedName PERSON = QualifiedName.of("person");
    private static final ColumnRef ADDRESS = new ColumnRef(PERSON, "address");
    private static final int TARGET = Integer.getInteger("fuzz.target", Server.USUAL.major());

    /** Values as they can be in JSON, by the type of the column into which they go. */
    private static final Map<String, List<String>> HOSTILE = Map.ofEntries(
            Map.entry("smallint", List.of("32768", "-1")),
            Map.entry("integer", List.of("3", "3.7", "1e2", "\"007\"", "\"x\"", "2147483648", "true", "\"\"")),
            Map.entry("bigint", List.of("9223372036854775807", "9223372036854775808", "1.5")),
            Map.entry(
                    "numeric(10,2)",
                    List.of("1.25", "1.255", "1.250", "123456789.1", "\"NaN\"", "\"1.5\"", "\"1.555\"")),
            Map.entry("numeric", List.of("1e-30", "\"Infinity\"", "\"1,5\"")),
            Map.entry("real", List.of("1.5", "0.1", "16777217", "1e39", "1e-50", "\"Infinity\"")),
            Map.entry("double precision", List.of("0.1", "9007199254740993", "1e309", "0.1234567890123456789")),
            Map.entry("boolean", List.of("true", "\"yes\"", "2", "\"no way\"")),
            Map.entry("character varying(5)", List.of("\"abcde\"", "\"abcdef\"", "\"abc       \"", "12345", "123456")),
            Map.entry("text", List.of("\"x\"", "5", "\"\"")),
            Map.entry("date", List.of("\"2024-02-29\"", "\"2023-02-29\"", "\"2024-01-01T10:11:12\"", "20240101")),
            Map.entry("uuid", List.of("\"A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11\"", "\"a0eebc99\"", "7")));

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestPostgres.freshDatabase().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void aValueComesOutAsItIsOrNotAtAll() throws SQLException {
        int refused = 0;
        int taken = 0;
        for (Map.Entry<String, List<String>> column : HOSTILE.entrySet()) {
            for (String value : column.getValue()) {
                String where = value + " as " + column.getKey();
                Optional<String> failure = failure(column.getKey(), "{\"part\": " + value + "}", true);
                failure.ifPresent(message -> assertThat(message)
                        .as(where)
                        .contains("1 rows of person have a value in address.part that " + column.getKey()
                                + " cannot hold unchanged"));
                refused += failure.isPresent() ? 1 : 0;
                taken += failure.isPresent() ? 0 : 1;
            }
        }
        assertThat(refused).isGreaterThan(20);
        assertThat(taken).isGreaterThan(15);
    }

    @Test
    void nothingStaysBehindUnnoticed() throws SQLException {
        List<String> wholes = List.of(
                "{\"part\": \"a\", \"more\": 1}", "{\"part\": {\"a\": 1}}", "{\"part\": [1]}", "[]", "7", "null");
        for (String whole : wholes) {
            assertThat(failure("text", whole, false)).as(whole).hasValueSatisfying(message -> assertThat(message)
                    .contains("1 rows of person have something else in address"));
        }
        for (String whole : List.of("{}", "{\"part\": null, \"more\": null}", "{\"part\": \"a\"}")) {
            assertThat(failure("text", whole, false)).as(whole).isEmpty();
        }
    }

    /** Why a document cannot be taken apart; whichever server it is written for, the answer is the same. */
    private Optional<String> failure(String type, String document, boolean compare) throws SQLException {
        Optional<String> failure = failure(type, document, compare, Server.OLDEST);
        if (TARGET >= Server.USUAL.major()) {
            assertThat(failure(type, document, compare, Server.USUAL).isPresent())
                    .as("%s as %s, written for a newer server", document, type)
                    .isEqualTo(failure.isPresent());
        }
        return failure;
    }

    private Optional<String> failure(String type, String document, boolean compare, Server server) throws SQLException {
        Savepoint start = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE person (id bigint PRIMARY KEY, address jsonb, part " + type + ")");
            statement.execute("INSERT INTO person VALUES (1, '" + document + "'), (2, NULL), (3, '{\"part\": null}')");
            List<String> statements =
                    PostgresWriter.statements(new Change.Move(PERSON, apart(type), List.of()), server, Collations.NONE);
            SQLException refusal = catchThrowableOfType(SQLException.class, () -> {
                for (String sql : statements) {
                    statement.execute(sql);
                }
            });
            if (refusal != null) {
                return Optional.of(String.valueOf(refusal.getMessage()));
            }
            if (compare) {
                assertSame(statement, type, document);
            }
            return Optional.empty();
        } finally {
            connection.rollback(start);
        }
    }

    /** As a number it is the same, or as a moment; as a text, where it was one. */
    private static void assertSame(Statement statement, String type, String document) throws SQLException {
        String alike = type.startsWith("numeric") || type.equals("real") || type.equals("double precision")
                ? "numeric"
                : type.equals("date") ? "timestamp" : type.equals("boolean") ? "boolean" : "text";
        String before = "(address->>'part')::"
                + (type.endsWith("int") || type.equals("integer") || type.equals("uuid") ? type : alike);
        try (ResultSet same = statement.executeQuery(
                "SELECT part::text::" + alike + "::text, (" + before + ")::text FROM person WHERE id = 1")) {
            same.next();
            assertThat(strip(same.getString(1))).as("%s as %s", document, type).isEqualTo(strip(same.getString(2)));
        }
    }

    private static String strip(String number) {
        return number.matches("-?\\d+\\.\\d+") ? number.replaceAll("0+$", "").replaceAll("\\.$", "") : number;
    }

    private static List<MoveStep> apart(String type) {
        Term part = new Term.JsonPart(ADDRESS, "part", new TypeChange(Draft.type("text"), Draft.type(type)));
        List<MoveStep> steps = new ArrayList<>();
        steps.add(new Refusal.OfRows(
                Rows.of(PERSON, List.of("id"), List.of(new Condition.HoldsOtherParts(ADDRESS, List.of("part")))),
                "rows of person have something else in address",
                "Take it away."));
        part.refusal().ifPresent(steps::add);
        steps.add(new RowStep.Update(
                List.of(new MoveStep.Assignment("part", part)), Rows.of(PERSON, List.of("id"), List.of()), true));
        return steps;
    }
}
