package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.reviver.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Some migrations, and every state that a database may be in between them. A state is all of its tables, columns,
 * constraints, indexes, sequences, types and rows, but for the history.
 */
final class Scenario {
    private static final String CATALOG = """
            SELECT line FROM (
                SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                    || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') AS line, c.relname
                FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
                UNION ALL
                SELECT 'constraint ' || o.conname || ' ' || pg_get_constraintdef(o.oid), c.relname
                FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
                WHERE c.relnamespace = 'public'::regnamespace
                UNION ALL
                SELECT 'index ' || pg_get_indexdef(i.indexrelid) || ' ' || i.indisvalid, c.relname
                FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
                WHERE c.relnamespace = 'public'::regnamespace
                UNION ALL
                SELECT 'sequence ' || c.relname, c.relname FROM pg_class c
                WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'S'
                UNION ALL
                SELECT 'enum ' || t.typname || '.' || e.enumlabel, t.typname
                FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
            ) x WHERE relname NOT LIKE 'reviver%' ORDER BY line
            """;
    private static final String ROWS = """
            SELECT coalesce(string_agg('SELECT ' || quote_literal(relname) || ', t::text FROM ' || oid::regclass || ' t',
                ' UNION ALL '), 'SELECT 1, 2 WHERE false') || ' ORDER BY 1, 2'
            FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT LIKE 'reviver%'
            """;

    private final Project project;
    private final List<List<String>> states = new ArrayList<>();
    /** Those within a migration that is no single transaction, and how many migrations are whole in each. */
    private final Map<List<String>, Integer> halves = new HashMap<>();

    private Scenario(Project project) {
        this.project = project;
    }

    /** Runs the statements of each migration without the runner, to learn the states. */
    static Scenario of(Project project) throws SQLException {
        Scenario scenario = new Scenario(project);
        DataSource database = TestPostgres.freshDatabase();
        scenario.states.add(state(database));
        for (Migration migration : project.source("app").migrations()) {
            List<Statement> up = migration.up().statements();
            List<Statement> down = migration.down().orElseThrow().statements();
            Map<List<String>, Integer> before = Map.copyOf(scenario.halves);
            scenario.run(database, up);
            if (up.stream().anyMatch(statement -> statement.kind() == StatementKind.OUTSIDE_TRANSACTION)) {
                scenario.run(database, down);
                scenario.run(database, up);
            } else {
                scenario.halves.keySet().retainAll(before.keySet()); // in a transaction nobody sees them
            }
            scenario.states.add(state(database));
        }
        scenario.halves.keySet().removeAll(scenario.states);
        assertThat(scenario.states).doesNotHaveDuplicates();
        return scenario;
    }

    private void run(DataSource database, List<Statement> statements) throws SQLException {
        for (Statement statement : statements) {
            Project.execute(database, statement.sql());
            halves.putIfAbsent(state(database), states.size() - 1);
        }
    }

    /** One in a transaction, one in segments, and one in a transaction that stands on it. */
    static Scenario withSegments(Project project) throws SQLException {
        return of(project.write("20260101000000_a", """
                        CREATE TABLE a (id int PRIMARY KEY, v text NOT NULL);
                        INSERT INTO a SELECT i, 'row ' || i FROM generate_series(1, 20) i;""", "DROP TABLE a;")
                .write("20260102000000_b", """
                        ALTER TABLE a ADD x int;
                        UPDATE a SET x = id;
                        CREATE UNIQUE INDEX CONCURRENTLY a_x ON a (x);
                        CREATE INDEX CONCURRENTLY a_v ON a (v);
                        ALTER TABLE a ADD z int;""", """
                        ALTER TABLE a DROP z;
                        DROP INDEX CONCURRENTLY a_v;
                        DROP INDEX CONCURRENTLY a_x;
                        UPDATE a SET x = NULL;
                        ALTER TABLE a DROP x;""")
                .write("20260103000000_c", "ALTER TABLE a ADD y int;\nUPDATE a SET y = x;", "ALTER TABLE a DROP y;"));
    }

    /** Three migrations of all sorts of statements, each of which changes rows too. */
    static Scenario threeInTransactions(Project project) throws SQLException {
        return of(project.write("20260101000000_a", """
                        CREATE TABLE a (id int PRIMARY KEY, v text NOT NULL);
                        INSERT INTO a SELECT i, 'row ' || i FROM generate_series(1, 20) i;
                        CREATE INDEX a_v ON a (v);""", "DROP TABLE a;")
                .write("20260102000000_b", """
                        CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);
                        INSERT INTO b SELECT id, id FROM a;
                        ALTER TABLE a ADD n int NOT NULL DEFAULT 7;
                        UPDATE a SET n = id WHERE id % 2 = 0;""", "ALTER TABLE a DROP n;\nDROP TABLE b;")
                .write("20260103000000_c", """
                        CREATE TYPE mood AS ENUM ('good', 'bad');
                        CREATE SEQUENCE s START 5;
                        DO $$ BEGIN FOR i IN 1..3 LOOP PERFORM nextval('s'); END LOOP; END $$;
                        ALTER TABLE b ADD m mood NOT NULL DEFAULT 'good';
                        DELETE FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE a_id = a.id);""", "ALTER TABLE b DROP m;\nDROP SEQUENCE s;\nDROP TYPE mood;"));
    }

    Project project() {
        return project;
    }

    boolean hasSegments() {
        return !halves.isEmpty();
    }

    int migrations() {
        return states.size() - 1;
    }

    static List<String> state(DataSource database) throws SQLException {
        List<String> lines = new ArrayList<>(Project.query(database, CATALOG));
        lines.addAll(Project.query(database, Project.query(database, ROWS).get(0)));
        return lines;
    }

    /** How many migrations are in the database, told from what is in it; a half for one that is between its segments. */
    double standing(DataSource database) throws SQLException {
        List<String> found = state(database);
        List<String> valid = found.stream()
                .filter(line -> !(line.startsWith("index ") && line.endsWith(" false")))
                .toList();
        assertThat(states.contains(valid) || halves.containsKey(valid))
                .as("a state between two migrations or segments, not %s", found)
                .isTrue();
        boolean half = !valid.equals(found);
        return states.contains(valid) ? states.indexOf(valid) + (half ? 0.5 : 0) : halves.getOrDefault(valid, 0) + 0.5;
    }

    /**
     * What holds whatever happened: the database is in a state between two migrations, and the status tells in which. Or
     * between two segments, and the status tells that.
     *
     * @return how many are in the database whole, as the status says
     */
    int requireTold(DataSource database) throws SQLException {
        double standing = standing(database);
        List<Status.Line> lines = project.runner(database).status().lines();
        assertThat(lines).hasSize(migrations());
        int told =
                (int) lines.stream().filter(line -> line.state().isInDatabase()).count();
        for (int i = 0; i < lines.size(); i++) {
            Status.Line line = lines.get(i);
            assertThat(line.state().isInDatabase()).as(line.describe()).isEqualTo(i < told);
            assertThat(line.problem().isPresent()).as(line.describe()).isEqualTo(isHalf(line));
            assertThat(isHalf(line) && i != told).as(line.describe()).isFalse();
        }
        if (told < lines.size() && isHalf(lines.get(told))) {
            assertThat(standing).as(lines.get(told).describe()).isBetween((double) told, told + 1.0);
        } else {
            assertThat(standing).isEqualTo(told);
        }
        return told;
    }

    private static boolean isHalf(Status.Line line) {
        return line.problem().equals(Optional.of(Status.Problem.HALF_DONE))
                || line.problem().equals(Optional.of(Status.Problem.HALF_ROLLED_BACK));
    }

    /** Whether one is between its segments, forward or back. */
    private boolean isHalf(DataSource database, Status.Problem problem) {
        return project.runner(database).status().lines().stream()
                .anyMatch(line -> line.problem().equals(Optional.of(problem)));
    }

    /** One call of {@code migrate()} brings all that is left, and nothing twice; after half a rollback it says to end that. */
    void requireMigrates(DataSource database) throws SQLException {
        if (isHalf(database, Status.Problem.HALF_ROLLED_BACK)) {
            assertThatThrownBy(() -> project.runner(database).migrate())
                    .isInstanceOf(MigrationException.HalfDone.class);
            assertThat(rollback(database, 1)).isEqualTo(1);
        }
        int before = requireTold(database);
        assertThat(project.runner(database).migrate().applied()).hasSize(migrations() - before);
        assertThat(requireTold(database)).isEqualTo(migrations());
    }

    /** One call of {@code rollback} takes back all that is there. */
    void requireRollsBack(DataSource database) throws SQLException {
        boolean half = isHalf(database, Status.Problem.HALF_ROLLED_BACK) || isHalf(database, Status.Problem.HALF_DONE);
        int there = requireTold(database) + (half ? 1 : 0);
        if (there > 0) {
            assertThat(rollback(database, there)).isEqualTo(there);
        }
        assertThat(requireTold(database)).isZero();
    }

    private int rollback(DataSource database, int steps) {
        return project.runner(database)
                .rollback(RollbackOptions.last(steps).allowDataLoss())
                .rolledBack()
                .size();
    }

    /** Waits for backends whose clients are gone: they notice when they next read or write. */
    static void awaitQuiet(DataSource database) throws Exception {
        for (int i = 0; i < 3_000; i++) {
            if (Project.query(
                            database,
                            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database()"
                                    + " AND pid <> pg_backend_pid() AND backend_type = 'client backend'")
                    .isEmpty()) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError("a session of a dead client does not end");
    }
}
