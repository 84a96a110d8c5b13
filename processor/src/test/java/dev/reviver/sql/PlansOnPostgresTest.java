package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.change.Differ;
import dev.reviver.change.Draft;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Identity;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.Table;
import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Changes of structure over rows, there and back, in a session that is not in UTC; each a failure of some other tool. */
class PlansOnPostgresTest {
    private static final EnumType MOOD = new EnumType(QualifiedName.of("mood"), List.of("SAD", "OK", "HAPPY"));

    private final DataSource database = TestPostgres.freshDatabase();

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

    @Test
    void textBecomesJsonAndKeepsItsMeaning() throws SQLException {
        Schema text = Draft.schema(Draft.table("t").key("id").column("j", "text"));
        Schema json = Draft.schema(Draft.table("t").key("id").column("j", "jsonb"));
        Plan plan = there(text, json, Renames.NONE, "INSERT INTO t VALUES (1, '{\"a\":  1}'), (2, NULL)");
        assertThat(rows("SELECT j FROM t ORDER BY id")).containsExactly("{\"a\": 1}", "null");
        back(plan);
        run("INSERT INTO t VALUES (3, '{a'), (4, '{}')");
        assertThat(failure(PostgresWriter.script(plan))).contains("1 rows of t have a value in j");
    }

    @Test
    void aTimestampIsTakenToBeUtcWhateverTheSessionSays() throws SQLException {
        Schema local = Draft.schema(Draft.table("t").key("id").column("at", "timestamp(6)"));
        Schema zoned = Draft.schema(Draft.table("t").key("id").column("at", "timestamptz(6)"));
        Plan plan = there(local, zoned, Renames.NONE, "INSERT INTO t VALUES (1, '2024-07-01 10:00:00')");
        assertThat(rows("SELECT at AT TIME ZONE 'UTC' FROM t")).containsExactly("2024-07-01 10:00:00");
        back(plan);
        assertThat(rows("SELECT at FROM t")).containsExactly("2024-07-01 10:00:00");
    }

    @Test
    void narrowingNeverCutsOrRounds() throws SQLException {
        Schema wide = Draft.schema(Draft.table("t")
                .key("id")
                .column("a", "varchar(20)")
                .column("n", "numeric(10,2)")
                .column("b", "bigint"));
        Schema narrow = Draft.schema(Draft.table("t")
                .key("id")
                .column("a", "varchar(3)")
                .column("n", "numeric(10,0)")
                .column("b", "smallint"));
        Plan plan = there(wide, narrow, Renames.NONE, "INSERT INTO t VALUES (1, 'abc', 5.00, 7)");
        back(plan);
        for (String[] bad : List.of(
                new String[] {"'abcd', 1, 1", "1 rows of t have a value in a"},
                new String[] {"'a', 1.5, 1", "1 rows of t have a value in n"},
                new String[] {"'a', 1, 40000", "1 rows of t have a value in b"})) {
            run("INSERT INTO t VALUES (2, " + bad[0] + ")");
            assertThat(failure(PostgresWriter.script(plan))).contains(bad[1]);
            run("DELETE FROM t WHERE id = 2");
        }
    }

    @Test
    void numbersTruthValuesAndArraysGoThereAndBack() throws SQLException {
        Schema from = Draft.schema(Draft.table("t")
                .key("id")
                .column("flag", "boolean")
                .column("count", "integer")
                .column("list", "integer[]"));
        Schema to = Draft.schema(Draft.table("t")
                .key("id")
                .column("flag", "integer")
                .column("count", "text")
                .column("list", "text[]"));
        Plan plan = there(from, to, Renames.NONE, "INSERT INTO t VALUES (1, true, 7, '{1,2}'), (2, NULL, NULL, NULL)");
        assertThat(rows("SELECT flag, count, list FROM t ORDER BY id")).containsExactly("1|7|{1,2}", "null|null|null");
        back(plan);
    }

    @Test
    void aKeyOfOneColumnBecomesOneOfTwoUnderAForeignKey() throws SQLException {
        Schema one = Draft.schema(
                Draft.table("p").key("id").notNull("code", "text").unique("p_code", "code"),
                Draft.table("c").key("id").column("code", "text").reference("c_fk", "code", "p", "code"));
        Schema two = Draft.schema(
                Draft.table("p")
                        .notNull("id", "bigint")
                        .notNull("code", "text")
                        .primaryKey("p_pkey", "id", "code")
                        .unique("p_code", "code"),
                Draft.table("c").key("id").column("code", "text").reference("c_fk", "code", "p", "code"));
        back(there(one, two, Renames.NONE, "INSERT INTO p VALUES (1, 'a'), (2, 'b'); INSERT INTO c VALUES (1, 'a')"));
    }

    @Test
    void demandsOnRowsSayHowManyAreInTheWayAndWhere() throws SQLException {
        Schema loose = Draft.schema(
                Draft.table("p").key("id"),
                Draft.table("t")
                        .key("id")
                        .column("a", "integer")
                        .column("b", "text")
                        .column("p", "bigint"));
        run(build(loose));
        run(
                "INSERT INTO p VALUES (1); INSERT INTO t VALUES (1, 5, 'x', 1), (2, 5, 'x', 9), (3, 6, NULL, 8), (4, 5, 'y', NULL)");
        assertThat(refusal(loose, t -> t.unique("uk", "a"))).contains("3 rows of t agree with another in a");
        assertThat(refusal(loose, t -> t.unique("uk", "a", "b"))).contains("2 rows of t agree with another in a, b");
        assertThat(refusal(loose, t -> t.index("ix", true, "a"))).contains("3 rows of t agree with another in a");
        assertThat(refusal(loose, t -> t.check("ck", "a > 5"))).contains("3 rows of t do not pass the check ck: a > 5");
        assertThat(refusal(loose, t -> t.reference("fk", "p", "p", "id")))
                .contains("2 rows of t refer by p to no row of p");
        Schema required = Draft.schema(
                Draft.table("p").key("id"),
                Draft.table("t")
                        .key("id")
                        .column("a", "integer")
                        .notNull("b", "text")
                        .column("p", "bigint"));
        assertThat(failure(PostgresWriter.script(Differ.diff(loose, required, Renames.NONE))))
                .contains("1 rows of t have no value in b");
    }

    private String refusal(Schema loose, UnaryOperator<Draft> demand) {
        Schema strict = Draft.schema(
                Draft.table("p").key("id"),
                demand.apply(Draft.table("t")
                        .key("id")
                        .column("a", "integer")
                        .column("b", "text")
                        .column("p", "bigint")));
        return failure(PostgresWriter.script(Differ.diff(loose, strict, Renames.NONE)));
    }

    @Test
    void aComputedColumnIsComputedOtherwiseMadePlainAndComputedAgain() throws SQLException {
        Schema doubled = computed("a * 2", Generated.Storage.STORED);
        Schema tripled = computed("a * 3", Generated.Storage.VIRTUAL);
        Schema plain =
                Draft.schema(Draft.table("t").key("id").column("a", "integer").column("g", "integer"));
        Plan otherwise = there(doubled, tripled, Renames.NONE, "INSERT INTO t (id, a) VALUES (1, 5)");
        assertThat(rows("SELECT g FROM t")).containsExactly("15");
        back(otherwise);
        Plan made = Differ.diff(doubled, plain, Renames.NONE);
        run(PostgresWriter.script(made));
        assertThat(rows("SELECT g FROM t")).containsExactly("10");
        run("UPDATE t SET g = 11");
        run(PostgresWriter.script(made.inverse(), Direction.DOWN));
        assertThat(rows("SELECT g FROM t")).containsExactly("10");
        run(PostgresWriter.script(otherwise));
        Plan fromVirtual = Differ.diff(tripled, plain, Renames.NONE);
        run(PostgresWriter.script(fromVirtual));
        assertThat(rows("SELECT g FROM t")).containsExactly("15");
    }

    private static Schema computed(String expression, Generated.Storage storage) {
        Column column =
                Column.of("g", ColumnType.of("integer")).withGenerated(Optional.of(new Generated(expression, storage)));
        return Draft.schema(
                Draft.table("t").key("id").column("a", "integer").with(column).index("ix", "a"));
    }

    @Test
    void aComputedColumnGivesWayWhenWhatItLeansOnChangesType() throws SQLException {
        Schema narrow = Draft.schema(
                Draft.table("t").key("id").column("a", "varchar(5)").with(upper("varchar(9)")));
        Schema wide =
                Draft.schema(Draft.table("t").key("id").column("a", "text").with(upper("varchar(9)")));
        back(there(narrow, wide, Renames.NONE, "INSERT INTO t (id, a) VALUES (1, 'x')"));
        assertThat(rows("SELECT g FROM t")).containsExactly("X");
    }

    private static Column upper(String type) {
        return Column.of("g", Draft.type(type))
                .withGenerated(Optional.of(new Generated("upper(a)", Generated.Storage.STORED)));
    }

    @Test
    void identityBecomesSerialAndIdentityAgain() throws SQLException {
        Schema identity = Draft.schema(Draft.table("t").identity("id").primaryKey("t_pkey", "id"));
        Column id = Column.of("id", ColumnType.of("bigint"))
                .withNullable(false)
                .withDefault(Optional.of(new DefaultValue("nextval('t_id_seq'::regclass)")));
        Table table = Draft.table("t").with(id).primaryKey("t_pkey", "id").done();
        Sequence owned = new Sequence(QualifiedName.of("t_id_seq"), 1, 1)
                .withOwner(Optional.of(new Sequence.Owner(QualifiedName.of("t"), "id")));
        Schema serial = new Schema(List.of(), List.of(owned), List.of(table));
        back(there(identity, serial, Renames.NONE, "INSERT INTO t DEFAULT VALUES"));
        run("INSERT INTO t DEFAULT VALUES");
        assertThat(rows("SELECT count(DISTINCT id) FROM t")).containsExactly("2");
    }

    @Test
    void aTableMovesToAnotherDatabaseSchemaWithAllThatIsOnIt() throws SQLException {
        Schema here = Draft.schema(
                Draft.table("post")
                        .identity("id")
                        .primaryKey("post_pkey", "id")
                        .column("a", "text")
                        .index("ix", "a"),
                Draft.table("c").key("id").column("p", "bigint").reference("fk", "p", "post", "id"));
        Table post = here.table(QualifiedName.of("post")).orElseThrow();
        Table child = here.table(QualifiedName.of("c")).orElseThrow();
        QualifiedName there = QualifiedName.of("blog", "article");
        Table moved = new Table(
                child.qualifiedName(),
                child.columns(),
                child.primaryKey(),
                List.of(),
                List.of(),
                List.of(),
                child.foreignKeys().stream()
                        .map(key -> key.withColumns(key.columns(), there, key.targetColumns()))
                        .toList(),
                Optional.empty());
        Schema away = new Schema(List.of(new Namespace("blog")), List.of(), List.of(post.withName(there), moved));
        Plan plan = there(
                here,
                away,
                Renames.parse("post=blog.article"),
                "INSERT INTO post (a) VALUES ('x'); INSERT INTO c VALUES (1, 1)");
        assertThat(rows("SELECT a FROM blog.article")).containsExactly("x");
        back(plan);
        assertThat(rows("SELECT a FROM post")).containsExactly("x");
        // And the other way, to the schema that has no name in the model.
        Plan home = Differ.diff(away, here, Renames.parse("blog.article=post"));
        run(PostgresWriter.script(plan));
        List<String> before = CatalogText.of(database);
        run(PostgresWriter.script(home));
        assertThat(rows("SELECT a FROM post")).containsExactly("x");
        run(PostgresWriter.script(home.inverse(), Direction.DOWN));
        assertThat(CatalogText.of(database)).isEqualTo(before);
    }

    @Test
    void countingOtherwiseKeepsThePositionWhereItCan() throws SQLException {
        Schema plain = Draft.schema(Draft.table("t").identity("id").primaryKey("t_pkey", "id"));
        Schema stepped = Draft.schema(Draft.table("t")
                .with(Column.of("id", ColumnType.of("bigint"))
                        .withNullable(false)
                        .withIdentity(Optional.of(new Identity(
                                Identity.Generation.ALWAYS,
                                Optional.of(new SequenceOptions(100, 10, 50, 1000, 1, false))))))
                .primaryKey("t_pkey", "id"));
        Plan plan = there(plain, stepped, Renames.NONE, "INSERT INTO t DEFAULT VALUES; INSERT INTO t DEFAULT VALUES");
        run("INSERT INTO t DEFAULT VALUES");
        back(plan);
        run("INSERT INTO t DEFAULT VALUES");
        assertThat(rows("SELECT id FROM t ORDER BY id")).containsExactly("1", "2", "60", "61");
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

    /** Builds the older model with rows, goes up, and compares with a fresh build of the newer one. */
    private Plan there(Schema from, Schema to, Renames renames, String rows) throws SQLException {
        run(build(from));
        run(rows);
        Plan plan = Differ.diff(from, to, renames);
        assertThat(Differ.diff(to, to, Renames.NONE).isEmpty()).isTrue();
        before = CatalogText.of(database);
        run(PostgresWriter.script(plan));
        DataSource fresh = TestPostgres.freshDatabase();
        run(fresh, build(to));
        assertThat(CatalogText.of(database)).as(PostgresWriter.script(plan)).isEqualTo(CatalogText.of(fresh));
        return plan;
    }

    private List<String> before = List.of();

    private void back(Plan plan) throws SQLException {
        run(PostgresWriter.script(plan.inverse(), Direction.DOWN));
        assertThat(CatalogText.of(database)).isEqualTo(before);
    }

    private static String build(Schema schema) {
        return PostgresWriter.script(Differ.diff(Schema.EMPTY, schema, Renames.NONE));
    }

    private String failure(String sql) {
        return String.valueOf(
                catchThrowableOfType(SQLException.class, () -> run(sql)).getMessage());
    }

    private void run(String sql) throws SQLException {
        run(database, sql);
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            statement.execute("SET LOCAL TimeZone = 'Asia/Kolkata'");
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin\n" + sql, e.getSQLState(), e);
        }
    }

    private List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
