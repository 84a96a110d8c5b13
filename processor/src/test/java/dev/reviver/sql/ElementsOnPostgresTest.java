package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.change.Bundle;
import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Reform;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.change.Unpacking;
import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.ListOrder;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Collections out of a column and into it again, where tables and columns are called as the statements call their own parts,
 * and the key has two columns.
 */
class ElementsOnPostgresTest {
    private static final QualifiedName OWNER = QualifiedName.of("element");
    private static final QualifiedName PLACE = QualifiedName.of("place");
    private static final List<String> KEY = List.of("key", "place");
    private static final List<String> OWNING = List.of("owner", "number");
    private static final ColumnRef WHOLE = new ColumnRef(OWNER, "value");
    private static final ColumnRef ELEMENT = new ColumnRef(PLACE, "element");
    private static final ColumnType TEXT = ColumnType.of("text");
    private static final Reform SAME = new Reform(new TypeChange(TEXT, TEXT), List.of());
    private static final Elements ELEMENTS =
            new Elements("app.Owner", "value", PLACE, OWNING, List.of(new AttributeColumn("", ELEMENT)));
    private static final ListOrder ORDER = new ListOrder(new ColumnRef(PLACE, "value"), OWNING, 1);

    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = TestPostgres.freshDatabase().getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void owners(String type) throws SQLException {
        run("CREATE TABLE element (key integer, place integer, value " + type + ", PRIMARY KEY (key, place))");
        run("CREATE TABLE place (owner integer, number integer, element text, value integer)");
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void run(MoveStep step) throws SQLException {
        Change move = new Change.Move(OWNER, List.of(step), List.of());
        for (String sql : PostgresWriter.statements(move, Server.OLDEST)) {
            run(sql);
        }
    }

    private String told(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static MoveStep unpacked(Bundle.Form form) {
        return new RowStep.Insert(
                PLACE,
                List.of(
                        new MoveStep.Assignment("owner", new Term.Value(new ColumnRef(OWNER, "key"))),
                        new MoveStep.Assignment("number", new Term.Value(new ColumnRef(OWNER, "place"))),
                        new MoveStep.Assignment("element", new Term.Element(Term.Element.Part.VALUE, SAME)),
                        new MoveStep.Assignment("value", new Term.ElementPlace(1))),
                Rows.of(OWNER, KEY, List.of(new Condition.ElementPresent()))
                        .elements(new Unpacking(new Bundle(WHOLE, form), Set.of())),
                true);
    }

    private static MoveStep gathered(Bundle.Form form, Optional<ListOrder> order) {
        return new RowStep.Update(
                List.of(new MoveStep.Assignment(
                        "value", new Term.Gathered(form, ELEMENTS, order, Optional.empty(), SAME))),
                Rows.of(OWNER, KEY, List.of()),
                true);
    }

    private static MoveStep refusal(Bundle.Form form, Condition.HoldsElements.Flaw flaw) {
        return new Refusal.OfRows(
                Rows.of(OWNER, KEY, List.of(new Condition.HoldsElements(new Bundle(WHOLE, form), flaw))),
                "rows are flawed",
                "Mend them.");
    }

    @Test
    void aListComesBackWithItsOrderAndItsGaps() throws SQLException {
        owners("text[]");
        run("INSERT INTO element VALUES (1, 2, '{b,NULL,a,b}'), (2, 1, '{}'), (1, 1, '{c}')");

        run(unpacked(Bundle.Form.ARRAY));

        assertThat(told(
                        "SELECT string_agg(owner || '/' || number || element || value, ',' ORDER BY owner, number, value)"
                                + " FROM place"))
                .isEqualTo("1/1c1,1/2b1,1/2a3,1/2b4");
        run("UPDATE element SET value = NULL");
        run(gathered(Bundle.Form.ARRAY, Optional.of(ORDER)));
        assertThat(told("SELECT string_agg(value::text, ' ' ORDER BY key, place) FROM element"))
                .isEqualTo("{c} {b,NULL,a,b} {}");
        run(gathered(Bundle.Form.ARRAY, Optional.empty()));
        assertThat(told("SELECT string_agg(value::text, ' ' ORDER BY key, place) FROM element"))
                .isEqualTo("{c} {a,b,b} {}");
    }

    @Test
    void jsonComesBackAsItWas() throws SQLException {
        owners("jsonb");
        run("INSERT INTO element VALUES (1, 1, '[\"b\", null, \"a \\\" b\"]'), (2, 1, '[]')");

        run(unpacked(Bundle.Form.JSON_LIST));
        run("UPDATE element SET value = NULL");
        run(gathered(Bundle.Form.JSON_LIST, Optional.of(ORDER)));

        assertThat(told("SELECT string_agg(value::text, ' ' ORDER BY key, place) FROM element"))
                .isEqualTo("[\"b\", null, \"a \\\" b\"] []");
    }

    @Test
    void eachFlawIsFoundAndNoOther() throws SQLException {
        owners("text[]");
        assertFlaws(
                Bundle.Form.ARRAY,
                "{a,NULL,b}",
                Set.of(Condition.HoldsElements.Flaw.NULL),
                Set.of(Condition.HoldsElements.Flaw.LAST_NULL, Condition.HoldsElements.Flaw.REPEATED));
        assertFlaws(
                Bundle.Form.ARRAY,
                "{a,a,NULL}",
                Set.of(
                        Condition.HoldsElements.Flaw.NULL,
                        Condition.HoldsElements.Flaw.LAST_NULL,
                        Condition.HoldsElements.Flaw.REPEATED),
                Set.of());
        assertFlaws(
                Bundle.Form.ARRAY,
                "{}",
                Set.of(),
                Set.of(
                        Condition.HoldsElements.Flaw.NULL,
                        Condition.HoldsElements.Flaw.LAST_NULL,
                        Condition.HoldsElements.Flaw.REPEATED));
    }

    @Test
    void jsonOfAnotherKindIsFound() throws SQLException {
        owners("jsonb");
        Set<Condition.HoldsElements.Flaw> notPlain = Set.of(Condition.HoldsElements.Flaw.NOT_PLAIN);
        for (String whole : List.of("{}", "7", "null", "[[1]]", "[1, {\"a\": 1}]", "[[]]")) {
            assertFlaws(Bundle.Form.JSON_LIST, whole, notPlain, Set.of());
        }
        for (String whole : List.of("[]", "7", "null", "{\"a\": [1]}", "{\"a\": {}}")) {
            assertFlaws(Bundle.Form.JSON_MAP, whole, notPlain, Set.of());
        }
        assertFlaws(Bundle.Form.JSON_LIST, "[1, \"a\", true, null]", Set.of(), notPlain);
        assertFlaws(Bundle.Form.JSON_MAP, "{\"a\": 1, \"b\": null}", Set.of(), notPlain);
    }

    private void assertFlaws(
            Bundle.Form form,
            String whole,
            Set<Condition.HoldsElements.Flaw> found,
            Set<Condition.HoldsElements.Flaw> absent)
            throws SQLException {
        run("DELETE FROM element");
        run("INSERT INTO element VALUES (1, 1, '" + whole + "'), (2, 1, NULL)");
        for (Condition.HoldsElements.Flaw flaw : found) {
            assertThatThrownBy(() -> run(refusal(form, flaw)))
                    .as("%s in %s", flaw, whole)
                    .hasMessageContaining("1 rows are flawed");
        }
        for (Condition.HoldsElements.Flaw flaw : absent) {
            run(refusal(form, flaw));
        }
    }

    @Test
    void elementsThatDoNotFitAreCounted() throws SQLException {
        owners("jsonb");
        run("INSERT INTO element VALUES (1, 1, '[\"1\", \"x\", 99999999999]'), (2, 1, NULL)");

        assertThatThrownBy(() -> run(new Refusal.OfElements(
                        new Bundle(WHOLE, Bundle.Form.JSON_LIST),
                        Term.Element.Part.VALUE,
                        new TypeChange(TEXT, ColumnType.of("integer")))))
                .hasMessageContaining("2 elements of element.value are nothing that integer can hold unchanged");
    }
}
