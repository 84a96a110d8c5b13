package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Grade;
import dev.reviver.change.LookAlikes;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Composite types that change while rows have their values. */
class CompositeTypesOnPostgresTest extends PlansOnPostgres {
    private static final String ROWS = """
            INSERT INTO t VALUES (1, ROW('Oak St', 12), ARRAY[ROW('A', 1), ROW(NULL, NULL)]::address[]),
              (2, NULL, NULL), (3, ROW(NULL, NULL), '{}')""";

    @Test
    void anAttributeIsAddedAtTheEndAndTakenAwayAgain() throws SQLException {
        Plan plan = there(
                homes(type("address", "city varchar(255)", "zip integer")),
                homes(type("address", "city varchar(255)", "zip integer", "note text")),
                Renames.NONE,
                ROWS);
        assertThat(PostgresWriter.script(plan)).contains("ALTER TYPE address ADD ATTRIBUTE note text;");
        assertThat(rows("SELECT h, hs FROM t ORDER BY id"))
                .containsExactly("(\"Oak St\",12,)|{\"(A,1,)\",\"(,,)\"}", "null|null", "(,,)|{}");
        assertThat(Grade.of(plan)).isEqualTo(Grade.LOSSLESS);
        assertThat(Grade.of(plan.inverse())).isEqualTo(Grade.STRUCTURE_ONLY);
        back(plan);
        assertThat(rows("SELECT h FROM t ORDER BY id")).containsExactly("(\"Oak St\",12)", "null", "(,)");
    }

    @Test
    void anAttributeIsAddedBetweenOthersAndTakenAwayAgain() throws SQLException {
        Plan plan = there(
                homes(type("address", "city varchar(255)", "zip integer")),
                homes(type("address", "city varchar(255)", "street text", "zip integer")),
                Renames.NONE,
                ROWS);
        assertThat(rows("SELECT h, hs FROM t ORDER BY id"))
                .containsExactly("(\"Oak St\",,12)|{\"(A,,1)\",\"(,,)\"}", "null|null", "(,,)|{}");
        assertThat(Grade.of(plan)).isEqualTo(Grade.LOSSLESS);
        assertThat(Grade.of(plan.inverse())).isEqualTo(Grade.STRUCTURE_ONLY);
        assertThat(PostgresWriter.script(plan.inverse(), Direction.DOWN))
                .contains("drops attribute t.h.street: all values written since are lost");
        back(plan);
        assertThat(rows("SELECT h, hs FROM t ORDER BY id"))
                .containsExactly("(\"Oak St\",12)|{\"(A,1)\",\"(,)\"}", "null|null", "(,)|{}");
    }

    @Test
    void attributesChangeTheirOrderAndTheirTypes() throws SQLException {
        Plan plan = there(
                homes(type("address", "city varchar(255)", "zip integer")),
                homes(type("address", "zip bigint", "city varchar(10)")),
                Renames.NONE,
                ROWS);
        assertThat(rows("SELECT h, hs FROM t ORDER BY id"))
                .containsExactly("(12,\"Oak St\")|{\"(1,A)\",\"(,)\"}", "null|null", "(,)|{}");
        assertThat(Grade.of(plan)).isEqualTo(Grade.LOSSLESS);
        run("UPDATE t SET h = ROW(3000000000, 'x')::address, hs = ARRAY[ROW(3000000000, 'x')]::address[] WHERE id = 1");
        assertThat(failure(PostgresWriter.script(plan.inverse(), Direction.DOWN)))
                .contains("counts rows written since: fails if a value does not fit: t.h.zip from bigint to integer")
                .contains("1 rows of t have a value in hs.zip that integer cannot hold unchanged");
        run("UPDATE t SET hs = ARRAY[ROW(3, 'x')]::address[] WHERE id = 1");
        assertThat(failure(PostgresWriter.script(plan.inverse(), Direction.DOWN)))
                .contains("1 rows of t have a value in h.zip that integer cannot hold unchanged");
        run("UPDATE t SET h = ROW(3, 'x')::address WHERE id = 1");
        back(plan);
        assertThat(rows("SELECT h, hs FROM t ORDER BY id")).containsExactly("(x,3)|{\"(x,3)\"}", "null|null", "(,)|{}");
    }

    @Test
    void aValueThatIsTooLongIsRefusedBeforeItIsCut() throws SQLException {
        Schema wide = homes(type("address", "city varchar(255)", "zip integer"));
        run(build(wide));
        run("INSERT INTO t VALUES (1, ROW('a long name', 1), NULL)");
        Plan plan = Differ.diff(wide, homes(type("address", "city varchar(5)", "zip integer")), Renames.NONE);
        assertThat(failure(PostgresWriter.script(plan)))
                .contains("1 rows of t have a value in h.city that character varying(5) cannot hold unchanged");
    }

    @Test
    void anAttributeIsRenamedByHintUnderACheck() throws SQLException {
        Renames renames = Renames.column(QualifiedName.of("address"), "zip", "code");
        Plan plan = there(
                checked("(h).zip > 0", type("address", "city varchar(255)", "zip integer")),
                checked("(h).code > 0", type("address", "city varchar(255)", "code integer")),
                renames,
                "INSERT INTO t VALUES (1, ROW('Oak St', 12), NULL)");
        assertThat(PostgresWriter.script(plan))
                .contains("ALTER TYPE address RENAME ATTRIBUTE zip TO code;")
                .doesNotContain("CONSTRAINT");
        assertThat(rows("SELECT (h).code FROM t")).containsExactly("12");
        back(plan);
        assertThat(rows("SELECT (h).zip FROM t")).containsExactly("12");
    }

    @Test
    void attributesSwapTheirNames() throws SQLException {
        Renames renames = Renames.column(QualifiedName.of("address"), "a", "b")
                .and(Renames.column(QualifiedName.of("address"), "b", "a"));
        Plan plan = there(
                homes(type("address", "a text", "b integer")),
                homes(type("address", "b text", "a integer")),
                renames,
                ROWS);
        assertThat(rows("SELECT (h).a, (h).b FROM t WHERE id = 1")).containsExactly("12|Oak St");
        back(plan);
    }

    @Test
    void aCheckOverAnAttributeGivesWayToTheChangeOfItsType() throws SQLException {
        Plan plan = there(
                checked("(h).zip > 0", type("address", "city varchar(255)", "zip integer")),
                checked("(h).zip > 0", type("address", "city varchar(255)", "zip bigint")),
                Renames.NONE,
                "INSERT INTO t VALUES (1, ROW('Oak St', 12), NULL)");
        back(plan);
    }

    @Test
    void aTypeWithinAnotherChangesAndWithItTheEnumTypeWithinThat() throws SQLException {
        EnumType mood = new EnumType(QualifiedName.of("mood"), List.of("OK", "SAD"));
        Plan plan = there(
                nested(mood, type("b_part", "m mood", "n integer")),
                nested(mood.withValues(List.of("GLAD", "OK", "SAD")), type("b_part", "m mood", "k text", "n integer")),
                Renames.NONE,
                """
                INSERT INTO t VALUES (1, ROW('x', ROW('OK', 1), ARRAY[ROW('SAD', 2)]::b_part[])), (2, NULL)""");
        assertThat(rows("SELECT w FROM t ORDER BY id"))
                .containsExactly("(x,\"(OK,,1)\",\"{\"\"(SAD,,2)\"\"}\")", "null");
        back(plan);
        assertThat(rows("SELECT w FROM t ORDER BY id")).containsExactly("(x,\"(OK,1)\",\"{\"\"(SAD,2)\"\"}\")", "null");
    }

    @Test
    void theTypesAreRenamedMovedAsideAndDropped() throws SQLException {
        CompositeType part = type("a_part", "x integer");
        CompositeType whole = type("whole", "p a_part");
        Plan plan = there(
                with(Draft.schema(Draft.table("t").key("id").with(Column.of("w", whole.columnType()))), whole, part),
                with(
                        Draft.schema(
                                Draft.table("whole").key("id"),
                                Draft.table("t").key("id").with(Column.of("w", ColumnType.of("all_of_it")))),
                        part.withComment(Optional.of("a part")),
                        whole.withName(QualifiedName.of("all_of_it"))),
                new Renames(List.of(new Renames.Hint(
                        new Renames.Path(QualifiedName.of("whole"), Optional.empty()),
                        Optional.of(new Renames.Path(QualifiedName.of("all_of_it"), Optional.empty()))))),
                "INSERT INTO t VALUES (1, ROW(ROW(1)))");
        back(plan);
        assertThat(rows("SELECT ((w).p).x FROM t")).containsExactly("1");
    }

    @Test
    void aTypeGivesItsNameToATable() throws SQLException {
        Plan plan = there(
                with(
                        Draft.schema(Draft.table("t").key("id").with(Column.of("h", ColumnType.of("address")))),
                        type("address", "x integer")),
                Draft.schema(Draft.table("t").key("id"), Draft.table("address").key("id")),
                Renames.NONE,
                "INSERT INTO t VALUES (1, ROW(1))");
        back(plan);
    }

    @Test
    void anAttributeThatGoesWhileOneLikeItComesIsAQuestion() {
        Plan plan = Differ.diff(
                homes(type("address", "city varchar(255)", "zip integer")),
                homes(type("address", "town varchar(255)", "zip integer")),
                Renames.NONE);
        assertThat(LookAlikes.find(plan)).singleElement().satisfies(pair -> assertThat(pair.asRename())
                .isEqualTo("address.city=address.town"));
    }

    private static CompositeType type(String name, String... attributes) {
        return new CompositeType(
                QualifiedName.of(name),
                Arrays.stream(attributes)
                        .map(text -> text.split(" ", 2))
                        .map(parts -> new CompositeType.Attribute(
                                parts[0], ColumnType.parse(parts[1]).orElseThrow(), Optional.empty()))
                        .toList(),
                Optional.empty());
    }

    private static Schema homes(CompositeType type) {
        return with(
                Draft.schema(Draft.table("t")
                        .key("id")
                        .with(Column.of("h", type.columnType()))
                        .with(Column.of("hs", type.columnType().asArray()))),
                type);
    }

    private static Schema checked(String condition, CompositeType type) {
        return with(
                Draft.schema(Draft.table("t")
                        .key("id")
                        .with(Column.of("h", type.columnType()).withNullable(false))
                        .with(Column.of("hs", type.columnType().asArray()))
                        .check("positive", condition)),
                type);
    }

    private static Schema nested(EnumType mood, CompositeType part) {
        CompositeType whole = new CompositeType(
                QualifiedName.of("a_whole"),
                List.of(
                        new CompositeType.Attribute("name", ColumnType.of("text"), Optional.of("its name")),
                        new CompositeType.Attribute("part", part.columnType(), Optional.empty()),
                        new CompositeType.Attribute("parts", part.columnType().asArray(), Optional.empty())),
                Optional.of("a whole"));
        Schema schema = Draft.schema(Draft.table("t").key("id").with(Column.of("w", whole.columnType())));
        List<CompositeType> types = new ArrayList<>(List.of(whole, part));
        return new Schema(schema.namespaces(), List.of(mood), types, schema.sequences(), schema.tables());
    }

    private static Schema with(Schema schema, CompositeType... types) {
        return new Schema(schema.namespaces(), List.of(), List.of(types), schema.sequences(), schema.tables());
    }
}
