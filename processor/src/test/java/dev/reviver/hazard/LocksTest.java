package dev.reviver.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Plan;
import dev.reviver.change.RandomModels;
import dev.reviver.change.RandomValues;
import dev.reviver.change.Renames;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.sql.PostgresWriter;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The locks that a change is said to take are those that PostgreSQL says it holds, over random plans, up and down. */
public class LocksTest {
    private static final int PAIRS = 40;
    private static final Map<String, LockMode> MODES = Map.of(
            "ShareLock", LockMode.SHARE,
            "ShareRowExclusiveLock", LockMode.SHARE_ROW_EXCLUSIVE,
            "AccessExclusiveLock", LockMode.ACCESS_EXCLUSIVE);

    private final DataSource database = TestPostgres.freshDatabase();
    private int compared;

    @Test
    void areThoseThatPostgresHolds() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (long seed = 1; seed <= PAIRS; seed++) {
                RandomModels.Models models = RandomModels.of(seed);
                Plan plan = Differ.diff(models.from(), models.to(), models.renames());
                build(connection, models.from());
                compare(connection, plan, "up of seed " + seed);
                compare(connection, plan.inverse(), "down of seed " + seed);
            }
        }
        assertThat(compared).isGreaterThan(5 * PAIRS);
    }

    private static void build(Connection connection, Schema schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String names = "SELECT string_agg(quote_ident(nspname), ', ') FROM pg_namespace"
                    + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'";
            try (ResultSet result = statement.executeQuery(names)) {
                result.next();
                String all = result.getString(1);
                statement.execute("DROP SCHEMA " + all + " CASCADE; CREATE SCHEMA public");
            }
            statement.execute(PostgresWriter.script(Differ.diff(Schema.EMPTY, schema, Renames.NONE)));
        }
        connection.commit();
    }

    private void compare(Connection connection, Plan plan, String what) throws SQLException {
        Map<Long, String> before = relations(connection);
        Map<Long, LockMode> said = new HashMap<>();
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            for (Change change : plan.changes()) {
                for (Map.Entry<QualifiedName, LockMode> lock :
                        change.accept(new Locks()).entrySet()) {
                    Optional<Long> oid = oid(connection, lock.getKey());
                    assertThat(oid)
                            .as("%s: %s exists before %s", what, lock.getKey(), change)
                            .isPresent();
                    oid.ifPresent(is -> said.merge(is, lock.getValue(), LockMode::stronger));
                }
                for (String sql : PostgresWriter.statements(change)) {
                    statement.execute(sql);
                }
                Map<Long, LockMode> held = held(connection);
                said.forEach((oid, mode) -> {
                    if (before.containsKey(oid)) {
                        compared++;
                        assertThat(held.get(oid))
                                .as("%s: %s after %s", what, before.get(oid), change)
                                .isNotNull()
                                .isGreaterThanOrEqualTo(mode);
                    }
                });
            }
            Map<Long, String> after = relations(connection);
            held(connection).forEach((oid, mode) -> {
                // What is dropped needs no word on its lock.
                if (before.containsKey(oid)
                        && after.containsKey(oid)
                        && !before.get(oid).startsWith("S ")) {
                    assertThat(said.get(oid))
                            .as("%s: %s, never said", what, before.get(oid))
                            .isEqualTo(mode);
                }
            });
        }
        connection.commit();
    }

    private static Optional<Long> oid(Connection connection, QualifiedName name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT to_regclass(?)::oid")) {
            String quoted = Stream.concat(name.schema().stream(), Stream.of(name.name()))
                    .map(RandomValues::quoted)
                    .collect(Collectors.joining("."));
            statement.setString(1, quoted);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                long oid = result.getLong(1);
                return result.wasNull() ? Optional.empty() : Optional.of(oid);
            }
        }
    }

    /** Tables and sequences, as {@code r post} by their identity. */
    private static Map<Long, String> relations(Connection connection) throws SQLException {
        Map<Long, String> relations = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT oid, relkind::text || ' ' || oid::regclass FROM pg_class"
                                + " WHERE relkind IN ('r', 'S') AND relnamespace::regnamespace::text !~ '^(pg_|information_schema)'")) {
            while (result.next()) {
                relations.put(result.getLong(1), result.getString(2));
            }
        }
        return relations;
    }

    private static Map<Long, LockMode> held(Connection connection) throws SQLException {
        Map<Long, LockMode> held = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT relation, mode FROM pg_locks"
                        + " WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted")) {
            while (result.next()) {
                LockMode mode = MODES.get(result.getString(2));
                if (mode != null) {
                    held.merge(result.getLong(1), mode, LockMode::stronger);
                }
            }
        }
        return held;
    }
}
