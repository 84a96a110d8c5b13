package dev.reviver.objects;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementSplitter;
import dev.reviver.testing.CatalogText;
import dev.reviver.verify.Shadow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each pair of schemas is led both ways, with its rows in place, in one transaction, and must become the other one by the
 * text of a query that is not ours. What is a table with the same columns on both sides keeps its rows.
 */
class PairsTest {
    private static @Nullable Shadow shadow;
    private static @Nullable Connection one;
    private static @Nullable Connection other;

    static Stream<Pair> pairs() throws IOException {
        String only = System.getProperty("pairs.only", "");
        return Pair.all().stream().filter(pair -> pair.toString().contains(only));
    }

    @BeforeAll
    static void start() throws Exception {
        String url = System.getProperty("pairs.url", "");
        if (url.isEmpty()) {
            shadow = Shadow.embedded();
            one = shadow.fresh().connect();
            other = shadow.fresh().connect();
        } else {
            one = DriverManager.getConnection(url.replace("DATABASE", "pairs_one"));
            other = DriverManager.getConnection(url.replace("DATABASE", "pairs_other"));
        }
        for (String role : List.of("reviver_one", "reviver_two")) {
            execute(
                    requireNonNull(one),
                    "DO $r$ BEGIN CREATE ROLE " + role + "; EXCEPTION WHEN duplicate_object THEN NULL; END $r$");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        requireNonNull(one).close();
        requireNonNull(other).close();
        if (shadow != null) {
            shadow.close();
        }
    }

    @AfterEach
    void empty() throws SQLException {
        Shadow.Database.empty(requireNonNull(one));
        Shadow.Database.empty(requireNonNull(other));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void leadsBothWays(Pair pair) throws Exception {
        Connection from = build(requireNonNull(one), pair.from());
        Connection to = build(requireNonNull(other), pair.to());
        Objects before = read(from);
        Objects after = read(to);
        List<String> textBefore = text(pair, from);
        List<String> textAfter = text(pair, to);
        lead(pair, from, before, after, textAfter);
        lead(pair, to, after, before, textBefore);
    }

    private static void lead(Pair pair, Connection database, Objects from, Objects to, List<String> expected)
            throws Exception {
        ObjectDiff diff = ObjectDiffer.diff(from, to);
        String script = ObjectScript.of(diff, Set.of());
        Map<String, Long> rows = rows(database);
        database.setAutoCommit(false);
        try {
            for (Statement statement : StatementSplitter.split(new Script("script", script))) {
                try {
                    execute(database, statement.sql());
                } catch (SQLException e) {
                    throw new AssertionError(e.getMessage() + "\nin: " + statement.sql() + "\nof\n" + script, e);
                }
            }
            database.commit();
        } finally {
            database.rollback();
            database.setAutoCommit(true);
        }
        assertThat(text(pair, database)).as(script).isEqualTo(expected);
        assertThat(ObjectDiffer.diff(read(database), to).statements())
                .as(script)
                .isEmpty();
        Map<String, Long> rowsNow = rows(database);
        // A partitioned table has no rows of its own: they are its partitions'.
        if (diff.steps().stream().noneMatch(Step::losesData)) {
            assertThat(sum(rowsNow)).as(script).isEqualTo(sum(rows));
        }
        rows.keySet().removeIf(table -> isPartitioned(from, table) != isPartitioned(to, table));
        rows.keySet().removeIf(table -> to.get(new ObjectId("table", table)).isEmpty());
        diff.steps().stream()
                .filter(step ->
                        step.verb() == Step.Verb.DROP && step.object().kind().equals("table"))
                .forEach(step -> rows.remove(step.object().name()));
        assertThat(rowsNow).as(script).containsAllEntriesOf(rows);
    }

    /** With {@code -Dpairs.dump=pg_dump}, of the server's own version, what that prints is compared too. */
    private static List<String> text(Pair pair, Connection database) throws Exception {
        List<String> text = new ArrayList<>(CatalogText.of(database));
        String program = System.getProperty("pairs.dump", "");
        if (!program.isEmpty() && !pair.columnsStayLocal()) {
            text.addAll(Dump.of(program, database.getMetaData().getURL()));
        }
        return text;
    }

    private static long sum(Map<String, Long> rows) {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }

    private static boolean isPartitioned(Objects database, String table) {
        return database.get(new ObjectId("table", table))
                .filter(object -> object.is("partitioned"))
                .isPresent();
    }

    private static Map<String, Long> rows(Connection database) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        List<String> tables = new ArrayList<>();
        try (java.sql.Statement statement = database.createStatement()) {
            try (ResultSet found = statement.executeQuery(
                    "SELECT format('%I.%I', nspname, relname) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
                            + " WHERE relkind IN ('r', 'p') AND nspname !~ '^(pg_|information)'")) {
                while (found.next()) {
                    tables.add(found.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement.executeQuery("SELECT count(*) FROM ONLY " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        }
        return rows;
    }

    private static Connection build(Connection database, String sql) throws SQLException {
        for (Statement statement : StatementSplitter.split(new Script("pair", sql))) {
            execute(database, statement.sql());
        }
        return database;
    }

    private static Objects read(Connection database) throws SQLException {
        return ObjectReader.read(database, Set.of());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (java.sql.Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
