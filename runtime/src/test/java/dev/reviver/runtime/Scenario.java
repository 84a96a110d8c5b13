package dev.reviver.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    private Scenario(Project project) {
        this.project = project;
    }

    /** Runs the statements of each migration without the runner, to learn the states. */
    static Scenario of(Project project) throws SQLException {
        Scenario scenario = new Scenario(project);
        DataSource database = TestPostgres.freshDatabase();
        scenario.states.add(state(database));
        for (Migration migration : project.source("app").migrations()) {
            for (Statement statement : migration.up().statements()) {
                Project.execute(database, statement.sql());
            }
            scenario.states.add(state(database));
        }
        assertThat(scenario.states).doesNotHaveDuplicates();
        return scenario;
    }

    /** Three migrations of all sorts of statements, each of which changes rows too. */
    static Scenario threeInTransactions(Project project) throws SQLException {
        return of(project.write(
                        "20260101000000_a",
                        "CREATE TABLE a (id int PRIMARY KEY, v text NOT NULL);\n"
                                + "INSERT INTO a SELECT i, 'row ' || i FROM generate_series(1, 20) i;\n"
                                + "CREATE INDEX a_v ON a (v);",
                        "DROP TABLE a;")
                .write(
                        "20260102000000_b",
                        "CREATE TABLE b (id int PRIMARY KEY, a_id int REFERENCES a);\n"
                                + "INSERT INTO b SELECT id, id FROM a;\n"
                                + "ALTER TABLE a ADD n int NOT NULL DEFAULT 7;\n"
                                + "UPDATE a SET n = id WHERE id % 2 = 0;",
                        "ALTER TABLE a DROP n;\nDROP TABLE b;")
                .write(
                        "20260103000000_c",
                        "CREATE TYPE mood AS ENUM ('good', 'bad');\n"
                                + "CREATE SEQUENCE s START 5;\n"
                                + "DO $$ BEGIN FOR i IN 1..3 LOOP PERFORM nextval('s'); END LOOP; END $$;\n"
                                + "ALTER TABLE b ADD m mood NOT NULL DEFAULT 'good';\n"
                                + "DELETE FROM a WHERE NOT EXISTS (SELECT 1 FROM b WHERE a_id = a.id);",
                        "ALTER TABLE b DROP m;\nDROP SEQUENCE s;\nDROP TYPE mood;"));
    }

    Project project() {
        return project;
    }

    int migrations() {
        return states.size() - 1;
    }

    static List<String> state(DataSource database) throws SQLException {
        List<String> lines = new ArrayList<>(Project.query(database, CATALOG));
        lines.addAll(Project.query(database, Project.query(database, ROWS).get(0)));
        return lines;
    }

    /** How many migrations are in the database, told from what is in it: never something between two. */
    int standing(DataSource database) throws SQLException {
        List<String> found = state(database);
        assertThat(states).as("the states that may be, one of which is there").contains(found);
        return states.indexOf(found);
    }

    /**
     * What holds whatever happened: the database is in a state between two migrations, and the status tells in which.
     *
     * @return how many are in the database
     */
    int requireTold(DataSource database) throws SQLException {
        int standing = standing(database);
        List<Status.Line> lines = project.runner(database).status().lines();
        assertThat(lines).hasSize(migrations());
        for (int i = 0; i < lines.size(); i++) {
            Status.Line line = lines.get(i);
            assertThat(line.state().isInDatabase())
                    .as("%s with %d of them in the database", line.describe(), standing)
                    .isEqualTo(i < standing);
            assertThat(line.problem()).isEqualTo(Optional.empty());
        }
        return standing;
    }

    /** One call of {@code migrate()} brings all that is left, and nothing twice. */
    void requireMigrates(DataSource database) throws SQLException {
        int before = standing(database);
        assertThat(project.runner(database).migrate().applied()).hasSize(migrations() - before);
        assertThat(requireTold(database)).isEqualTo(migrations());
    }

    /** One call of {@code rollback} takes back all that is there. */
    void requireRollsBack(DataSource database) throws SQLException {
        int before = standing(database);
        if (before > 0) {
            assertThat(project.runner(database)
                            .rollback(RollbackOptions.last(before).allowDataLoss())
                            .rolledBack())
                    .hasSize(before);
        }
        assertThat(requireTold(database)).isZero();
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
