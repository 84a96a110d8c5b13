package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Column;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Enum types whose values change while rows have them. */
class EnumTypesOnPostgresTest extends PlansOnPostgres {
    private static final EnumType MOOD = new EnumType(QualifiedName.of("mood"), List.of("SAD", "OK", "HAPPY"));

    @Test
    void aValueIsAddedToAnEnumTypeAndTakenAwayAgain() throws SQLException {
        Plan plan = there(
                moods(MOOD),
                moods(MOOD.withValues(List.of("SAD", "OK", "GLAD", "HAPPY"))),
                Renames.NONE,
                "INSERT INTO t VALUES (1, 'SAD', '{OK,HAPPY}'), (2, DEFAULT, NULL)");
        run("INSERT INTO t VALUES (3, 'GLAD', '{}')");
        assertThat(failure(PostgresWriter.script(plan.inverse(), Direction.DOWN)))
                .contains("1 rows of t have a value in m that mood__old cannot hold unchanged");
        run("UPDATE t SET m = 'HAPPY' WHERE id = 3");
        back(plan);
        assertThat(rows("SELECT id, m, ms FROM t ORDER BY id"))
                .containsExactly("1|SAD|{OK,HAPPY}", "2|OK|null", "3|HAPPY|{}");
    }

    @Test
    void aValueIsRenamedByHintWhileRowsAndDefaultsHoldIt() throws SQLException {
        Renames renames = Renames.column(QualifiedName.of("mood"), "OK", "FINE");
        Plan plan = there(
                moods(MOOD, "'OK'"),
                moods(MOOD.withValues(List.of("SAD", "FINE", "HAPPY")), "'FINE'"),
                renames,
                "INSERT INTO t VALUES (1, 'OK', '{OK}')");
        assertThat(rows("SELECT m, ms FROM t")).containsExactly("FINE|{FINE}");
        assertThat(PostgresWriter.script(plan)).contains("ALTER TYPE mood RENAME VALUE 'OK' TO 'FINE'");
        back(plan);
        assertThat(rows("SELECT m, ms FROM t")).containsExactly("OK|{OK}");
    }

    @Test
    void valuesSwapAndAreReordered() throws SQLException {
        Renames renames = Renames.column(QualifiedName.of("mood"), "SAD", "HAPPY")
                .and(Renames.column(QualifiedName.of("mood"), "HAPPY", "SAD"));
        Plan plan = there(
                moods(MOOD),
                moods(MOOD.withValues(List.of("SAD", "OK", "HAPPY"))),
                renames,
                "INSERT INTO t VALUES (1, 'SAD', NULL)");
        assertThat(rows("SELECT m FROM t")).containsExactly("HAPPY");
        back(plan);
        assertThat(rows("SELECT m FROM t")).containsExactly("SAD");
    }

    @Test
    void textBecomesAnEnumTypeAndTextAgain() throws SQLException {
        Schema text = Draft.schema(
                Draft.table("t").key("id").column("m", "varchar(255)").index("ix", "m"));
        Schema typed = withTypes(
                Draft.schema(Draft.table("t").key("id").column("m", "mood").index("ix", "m")), MOOD);
        Plan plan = there(text, typed, Renames.NONE, "INSERT INTO t VALUES (1, 'SAD'), (2, NULL)");
        back(plan);
        assertThat(rows("SELECT m FROM t ORDER BY id")).containsExactly("SAD", "null");
        run("INSERT INTO t VALUES (3, 'grumpy'), (4, 'grumpy')");
        assertThat(failure(PostgresWriter.script(plan)))
                .contains("2 rows of t have a value in m that mood cannot hold unchanged");
    }

    private static Schema moods(EnumType type) {
        return moods(type, "'OK'");
    }

    private static Schema moods(EnumType type, String value) {
        Column mood = Column.of("m", type.columnType())
                .withDefault(Optional.of(new DefaultValue(value)))
                .withNullable(false);
        return withTypes(
                Draft.schema(Draft.table("t")
                        .key("id")
                        .with(mood)
                        .with(Column.of("ms", type.columnType().asArray()))
                        .index("ix", "m")
                        .check("known", "m <> 'HAPPY' OR id > 0")),
                type);
    }

    private static Schema withTypes(Schema schema, EnumType... types) {
        return new Schema(schema.namespaces(), List.of(types), schema.sequences(), schema.tables());
    }
}
