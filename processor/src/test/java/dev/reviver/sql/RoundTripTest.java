package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Grade;
import dev.reviver.change.HingeStage;
import dev.reviver.change.Plan;
import dev.reviver.change.RandomModels;
import dev.reviver.change.RandomValues;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Laws L4 and L5 on a real PostgreSQL, over random models: up gives the catalog that a fresh build of the newer model
 * gives, down that of the older one, and up again works. Every second pair has rows; a person's SQL at the hinge gives a
 * value to new columns and rows to new tables, in both directions. In every fourth, rows have the least, the greatest and
 * the oddest values of their types: then a script may refuse them, but only in words of its own.
 */
class RoundTripTest {
    private static final int PAIRS = Integer.getInteger("fuzz.pairs", 60);
    /** A long sweep goes on after a failure, and tells of all of them. */
    private static final int FAILURES = 20;

    private static final Pattern REFUSAL =
            Pattern.compile("(?s)ERROR: [1-9]\\d* rows of .* (have a value|agree|do not pass|have no value) .*");
    private static final long SEED = Long.getLong("fuzz.seed", 1);

    private final DataSource database = TestPostgres.freshDatabase();
    private final DataSource scratch = TestPostgres.freshDatabase();
    private final Map<DataSource, Connection> connections = new HashMap<>();
    private RandomModels.Models models = RandomModels.of(SEED);
    private Random choices = new Random(SEED);
    /** Whether columns have values that a change of type may have to refuse. */
    private boolean odd;
    /** While the older model is built: later, a table of the same name may be another one. */
    private boolean fillsFirst;

    /** One connection a database: opening them would take most of the time. */
    private Connection connection(DataSource source) throws SQLException {
        Connection open = connections.get(source);
        if (open == null) {
            open = source.getConnection();
            open.setAutoCommit(false);
            connections.put(source, open);
        }
        return open;
    }

    @AfterEach
    void close() throws SQLException {
        for (Connection connection : connections.values()) {
            connection.close();
        }
    }

    @Test
    void upEqualsAFreshBuildAndDownRestores() throws Exception {
        Counts counts = new Counts();
        List<AssertionError> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + PAIRS && failures.size() < FAILURES; seed++) {
            models = RandomModels.of(seed);
            choices = new Random(seed);
            odd = seed % 4 == 0;
            try {
                roundTrip(seed % 2 == 0, counts);
            } catch (SQLException | AssertionError | RuntimeException e) {
                failures.add(new AssertionError(
                        "seed " + seed + " (run it alone with -Dfuzz.seed=" + seed + " -Dfuzz.pairs=1), renames "
                                + models.renames(),
                        e));
                connection(database).rollback();
                connection(scratch).rollback();
            }
        }
        System.out.printf("%d pairs from seed %d: %s%n", PAIRS, SEED, counts);
        if (!failures.isEmpty()) {
            AssertionError first = failures.get(0);
            failures.subList(1, failures.size()).forEach(first::addSuppressed);
            throw first;
        }
        assertThat(counts.changes).isGreaterThan(PAIRS);
    }

    /** What happened. */
    private static final class Counts {
        private int changes;
        private int rows;
        private int lossless;
        private int refusedUp;
        private int refusedDown;

        @Override
        public String toString() {
            return changes + " changes, " + rows + " rows, " + lossless + " pairs lossless, " + refusedUp
                    + " refused on the way up, " + refusedDown + " on the way down";
        }
    }

    private void roundTrip(boolean filled, Counts counts) throws SQLException {
        clear(database);
        clear(scratch);
        fillsFirst = true;
        run(database, withRows(Differ.diff(Schema.EMPTY, models.from(), Renames.NONE), filled), Direction.UP);
        fillsFirst = false;
        run(scratch, Differ.diff(Schema.EMPTY, models.to(), Renames.NONE), Direction.UP);
        List<String> before = CatalogText.of(database);
        List<String> fresh = CatalogText.of(scratch);
        List<String> rowsBefore = rows(database, models.from());

        Plan plan = Differ.diff(models.from(), models.to(), models.renames());
        boolean lossless = Grade.of(plan) == Grade.LOSSLESS;
        counts.changes += plan.changes().size();
        counts.rows += rowsBefore.size();
        counts.lossless += lossless ? 1 : 0;
        Plan up = withRows(plan, filled);
        if (!passes(up, Direction.UP, odd)) {
            counts.refusedUp++;
            assertThat(rows(database, models.from())).as("rows after a refusal").isEqualTo(rowsBefore);
            return;
        }
        assertThat(differences(CatalogText.of(database), fresh)).as("up").isEmpty();
        if (!passes(up.inverse(), Direction.DOWN, odd && !lossless)) {
            counts.refusedDown++;
            return;
        }
        assertThat(differences(CatalogText.of(database), before)).as("down").isEmpty();
        if (lossless) {
            assertThat(rows(database, models.from())).as("rows").isEqualTo(rowsBefore);
        }
        run(database, up, Direction.UP);
        assertThat(differences(CatalogText.of(database), fresh)).as("up again").isEmpty();
    }

    /** Whether it goes through. If it may not, it must say so itself: how many rows are in its way, and where. */
    private boolean passes(Plan plan, Direction direction, boolean mayRefuse) throws SQLException {
        try {
            run(database, plan, direction);
            return true;
        } catch (SQLException e) {
            if (!mayRefuse || !REFUSAL.matcher(e.getMessage()).lookingAt()) {
                throw e;
            }
            connection(database).rollback();
            return false;
        }
    }

    private static List<String> differences(List<String> is, List<String> wanted) {
        List<String> lines = new ArrayList<>();
        wanted.stream().filter(line -> !is.contains(line)).forEach(line -> lines.add("missing: " + line));
        is.stream().filter(line -> !wanted.contains(line)).forEach(line -> lines.add("extra:   " + line));
        return lines;
    }

    /** Everything in one transaction, as the runner does it. */
    private void run(DataSource source, Plan plan, Direction direction) throws SQLException {
        String script = PostgresWriter.script(plan, direction);
        Connection connection = connection(source);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(script);
            connection.commit();
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin the script\n" + script, e.getSQLState(), e);
        }
    }

    private Plan withRows(Plan plan, boolean rows) {
        String up = rows ? fill(plan) : "";
        String down = rows ? fill(plan.inverse()) : "";
        if (up.isEmpty() && down.isEmpty()) {
            return plan;
        }
        List<Change> changes = new ArrayList<>(plan.changes());
        int place = 0;
        while (place < changes.size() && isBeforeData(changes.get(place))) {
            place++;
        }
        changes.add(place, new Change.Custom(QualifiedName.of("everything"), up, down));
        return plan.with(changes);
    }

    private static boolean isBeforeData(Change change) {
        return change instanceof Change.Alter alter
                ? HingeStage.of(alter) == HingeStage.LOOSEN
                : change.rank() < Change.HINGE_RANK;
    }

    private String fill(Plan plan) {
        StringBuilder sql = new StringBuilder();
        for (Change change : plan.changes()) {
            if (!(change instanceof Change.Create create)) {
                continue;
            }
            if (create.object() instanceof Table table && !table.columns().isEmpty()) {
                sql.append(insert(table));
            } else if (create.object() instanceof Column column
                    && column.identity().isEmpty()
                    && column.generated().isEmpty()) {
                sql.append(update(create.table(), column));
            }
        }
        return sql.toString();
    }

    private String insert(Table table) {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .toList();
        String names = columns.stream()
                .map(column -> RandomValues.quoted(column.name()))
                .collect(Collectors.joining(", ", " (", ")"));
        String rows = IntStream.rangeClosed(1, models.rows())
                .mapToObj(row -> columns.stream()
                        .map(column -> value(table, column, row))
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
        return "INSERT INTO " + name(table.qualifiedName()) + names + " OVERRIDING SYSTEM VALUE VALUES " + rows + ";\n";
    }

    /** Here and there a NULL, where both models allow it and no key needs a value; and odd values, where nothing minds. */
    private String value(Table table, Column column, int row) {
        String name = table.qualifiedName() + "." + column.name();
        if (fillsFirst && models.nullable().contains(name) && choices.nextInt(3) == 0) {
            return "NULL";
        }
        boolean isOdd = fillsFirst && odd && models.free().contains(name);
        return isOdd ? RandomValues.odd(column.type(), row, choices) : RandomValues.value(column.type(), row);
    }

    private String update(QualifiedName table, Column column) {
        String values = IntStream.rangeClosed(1, models.rows())
                .mapToObj(row -> " WHEN " + row + " THEN " + RandomValues.value(column.type(), row))
                .collect(Collectors.joining());
        return "UPDATE " + name(table) + " t SET " + RandomValues.quoted(column.name())
                + " = (CASE place" + values + " END)::" + column.type()
                + " FROM (SELECT ctid AS id, row_number() OVER (ORDER BY ctid) AS place FROM " + name(table)
                + ") p WHERE p.id = t.ctid;\n";
    }

    private static String name(QualifiedName name) {
        return name.schema().map(schema -> RandomValues.quoted(schema) + ".").orElse("")
                + RandomValues.quoted(name.name());
    }

    private List<String> rows(DataSource source, Schema schema) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection(source).createStatement()) {
            for (Table table : schema.tables()) {
                String columns = table.columns().stream()
                        .map(column -> RandomValues.quoted(column.name()) + "::text")
                        .collect(Collectors.joining(", "));
                try (ResultSet result = statement.executeQuery(
                        "SELECT row(" + columns + ")::text FROM " + name(table.qualifiedName()) + " ORDER BY 1")) {
                    while (result.next()) {
                        rows.add(table.qualifiedName() + " " + result.getString(1));
                    }
                }
            }
        }
        connection(source).commit();
        return rows;
    }

    private void clear(DataSource source) throws SQLException {
        try (Statement statement = connection(source).createStatement()) {
            List<String> schemas = new ArrayList<>();
            try (ResultSet result = statement.executeQuery("SELECT nspname FROM pg_namespace"
                    + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'")) {
                while (result.next()) {
                    schemas.add(result.getString(1));
                }
            }
            for (String schema : schemas) {
                statement.execute("DROP SCHEMA " + RandomValues.quoted(schema) + " CASCADE");
            }
            statement.execute("CREATE SCHEMA public");
        }
        connection(source).commit();
    }
}
