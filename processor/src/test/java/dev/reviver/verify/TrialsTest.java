package dev.reviver.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.reviver.runtime.Script;
import dev.reviver.testing.TestPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Several stretches at a time, or one after the other in the one database there is: the outcome is the same. */
class TrialsTest {
    private final List<RoundTrip.Trip> trips = new ArrayList<>();

    private void migration(String name, String up, String down) {
        trips.add(new RoundTrip.Trip(
                name, new Script(name + "/migration.sql", up), Optional.of(new Script(name + "/down.sql", down))));
    }

    /** Enough for several stretches, with something wrong in three of them. */
    private void usual() {
        migration("10", "CREATE TABLE a (id int PRIMARY KEY); INSERT INTO a VALUES (1)", "DROP TABLE a");
        migration("11", "CREATE TABLE b (a int REFERENCES a)", "DROP TABLE b");
        migration("12", "CREATE VIEW v AS SELECT id FROM a; CREATE TABLE c ()", "DROP TABLE c");
        for (int i = 13; i < 40; i++) {
            migration(
                    String.valueOf(i),
                    "ALTER TABLE b ADD COLUMN x" + i + " text",
                    "ALTER TABLE b DROP COLUMN x" + (i == 25 ? i - 1 : i));
        }
        migration("40", "DROP VIEW v", "CREATE VIEW v AS SELECT id AS n FROM a");
    }

    @Test
    void tellTheSameAtOnceAsInTurn() throws Exception {
        usual();
        Trials.Outcome atOnce = atOnce();
        assertThat(atOnce.findings())
                .extracting(Finding::migration, Finding::kind)
                .containsExactly(
                        tuple("12", Finding.Kind.LEFT_BEHIND),
                        tuple("25", Finding.Kind.NOT_RESTORED),
                        tuple("25", Finding.Kind.LEFT_BEHIND),
                        tuple("40", Finding.Kind.RESTORED_DIFFERENTLY));
        Trials.Outcome inTurn = inTurn();
        assertThat(atOnce.findings()).isEqualTo(inTurn.findings());
        assertThat(atOnce.end().orElseThrow().lines())
                .isEqualTo(inTurn.end().orElseThrow().lines());
    }

    @Test
    void stopAtTheFirstThatCannotBeApplied() throws Exception {
        usual();
        migration("50", "ALTER TABLE nowhere ADD COLUMN x int", "SELECT 1");
        migration("51", "CREATE TABLE d ()", "DROP TABLE d");
        for (Trials.Outcome outcome : List.of(atOnce(), inTurn())) {
            assertThat(outcome.findings()).last().satisfies(finding -> {
                assertThat(finding.migration()).isEqualTo("50");
                assertThat(finding.kind()).isEqualTo(Finding.Kind.UP_FAILED);
            });
            assertThat(outcome.notes()).contains("what comes after 50 was not tried");
            assertThat(outcome.end()).isEmpty();
        }
    }

    @Test
    void refuseOneThatIsOnlyAppliedAndCannotBe() throws Exception {
        migration("1", "CREATE TABLE a (id int); SELECT 1/0", "DROP TABLE a");
        migration("2", "CREATE TABLE b ()", "DROP TABLE b");
        migration("3", "CREATE TABLE c ()", "DROP TABLE c");
        try (Shadow shadow = Shadow.embedded()) {
            assertThatThrownBy(() -> Trials.of(shadow, Set.of(), name -> {}, trips, Set.of("2", "3")))
                    .isInstanceOf(SqlRun.Refused.class)
                    .hasMessageContaining("division by zero");
        }
    }

    @Test
    void leaveRolesToOneDatabaseAtATime() throws Exception {
        migration("1", "CREATE ROLE trials_reader", "DROP ROLE trials_reader");
        migration("2", "CREATE TABLE a (id int); GRANT SELECT ON a TO trials_reader", "DROP TABLE a");
        assertThat(atOnce().findings()).isEmpty();
    }

    private Trials.Outcome atOnce() throws Exception {
        try (Shadow shadow = Shadow.embedded()) {
            return all(shadow);
        }
    }

    private Trials.Outcome inTurn() throws Exception {
        DataSource database = TestPostgres.freshDatabase();
        try (Shadow shadow = Shadow.at(database::getConnection, List.of())) {
            return all(shadow);
        }
    }

    private Trials.Outcome all(Shadow shadow) throws Exception {
        Set<String> names = trips.stream().map(RoundTrip.Trip::name).collect(Collectors.toSet());
        return Trials.of(shadow, Set.of(), name -> {}, trips, names);
    }
}
