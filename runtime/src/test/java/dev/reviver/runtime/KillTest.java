package dev.reviver.runtime;

import static dev.reviver.runtime.Project.execute;
import static dev.reviver.runtime.Project.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.reviver.runtime.Tripwire.Moment;
import dev.reviver.testing.TestPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ends runners, their sessions and their servers in the middle, up and down. Whatever dies and whenever: the state is
 * told right, nothing is half done, and one further call reaches the goal.
 *
 * <p>More of it: {@code -Dkill.moments=all -Dkill.processes=500 -Dkill.servers=100 -Dkill.seed=7}.
 */
class KillTest {
    private static final List<Moment> MOMENTS = List.of(Moment.values());
    private static final boolean ALL_MOMENTS = "all".equals(System.getProperty("kill.moments"));
    private static final int PROCESSES = Integer.getInteger("kill.processes", 6);
    private static final int SERVERS = Integer.getInteger("kill.servers", 4);
    private static final long SEED = Long.getLong("kill.seed", 1);
    /** A run may come to its end before what was to happen to it: so many are tried for each that is wished. */
    private static final int TRIES = 10;

    private final Random random = new Random(SEED);
    private final Path directory;
    private final Project project;

    KillTest(@TempDir Path directory) {
        this.directory = directory;
        this.project = new Project(directory);
    }

    /** The process that migrates, seen from the server: its wire is cut at each message in turn. */
    @Test
    void theClientDiesAtEachOfItsMessages() throws Exception {
        everywhere("clients cut off", Scenario.threeInTransactions(project), 3, (wire, port) -> wire.cut());
    }

    @Test
    void theClientDiesAtEachOfItsMessagesBetweenAndWithinSegments() throws Exception {
        everywhere("clients cut off in segments", Scenario.withSegments(project), 3, (wire, port) -> wire.cut());
    }

    /** The session dies and the runner lives: what it says must be what is. */
    @Test
    void theBackendIsTerminatedAtEachMessage() throws Exception {
        everywhere("backends terminated", Scenario.threeInTransactions(project), 2, (wire, port) -> terminate(port));
    }

    @Test
    void theBackendIsTerminatedAtEachMessageBetweenAndWithinSegments() throws Exception {
        everywhere(
                "backends terminated in segments", Scenario.withSegments(project), 2, (wire, port) -> terminate(port));
    }

    private void everywhere(String what, Scenario scenario, int moments, Killing killing) throws Exception {
        int kills = 0;
        for (int first = 0; first < (ALL_MOMENTS ? moments : 1); first++) {
            kills += atEachMessage(scenario, first, moments, killing);
        }
        report(kills + " " + what);
    }

    private interface Killing {
        void kill(Tripwire wire, int port);
    }

    /** Beginning with the moment at {@code first} and taking turns between so many of them. */
    private int atEachMessage(Scenario scenario, int first, int moments, Killing killing) throws Exception {
        int kills = 0;
        try (KeptConnection database = new KeptConnection(TestPostgres.freshDatabase());
                Tripwire wire = new Tripwire(TestPostgres.server().getPort())) {
            DataSource wired = wire.to(nameOf(database));
            // In segments there are more messages, and the short version does not try each of them.
            int stride = ALL_MOMENTS || !scenario.hasSegments() ? 1 : 3;
            boolean up = true;
            boolean down = true;
            for (int n = 1; up || down; n += stride) {
                Moment moment = MOMENTS.get((first + n / stride) % moments);
                if (n / stride % 2 == 0) {
                    forgetHistory(database);
                }
                up = dies(scenario, wire, n, moment, killing, runner -> runner.migrate(), wired, database);
                if (n / stride % 3 == 0) {
                    goDown(scenario, database);
                }
                goUp(scenario, database);
                down = dies(
                        scenario, wire, n, moment, killing, runner -> runner.rollback(all(scenario)), wired, database);
                if (n / stride % 3 == 0) {
                    goUp(scenario, database);
                }
                goDown(scenario, database);
                kills += (up ? 1 : 0) + (down ? 1 : 0);
            }
        }
        assertThat(kills).isGreaterThan(20);
        return kills;
    }

    /**
     * What it told as done, or done again, is so; if nothing happened to it, it must not fail.
     *
     * @return whether anything happened
     */
    private static boolean dies(
            Scenario scenario,
            Tripwire wire,
            int n,
            Moment moment,
            Killing killing,
            Consumer<MigrationRunner> verb,
            DataSource wired,
            DataSource database)
            throws Exception {
        double before = scenario.standing(database);
        List<MigrationState> told = new ArrayList<>();
        wire.arm(n, moment, port -> killing.kill(wire, port));
        try {
            verb.accept(scenario.project().runner(wired).withListener(event -> {
                if (event instanceof MigrationEvent.Finished finished) {
                    told.add(finished.outcome().state());
                }
            }));
        } catch (MigrationException e) {
            assertThat(wire.hasTripped()).as("why it failed: %s", e).isTrue();
        }
        boolean happened = wire.hasTripped();
        wire.cut();
        Scenario.awaitQuiet(database);
        double moved = Math.abs(scenario.requireTold(database) - before);
        assertThat(moved).as("told: %s", told).isGreaterThanOrEqualTo((double) told.size());
        return happened;
    }

    /** SIGKILL, at messages spread over the whole run and at moments drawn by lot. */
    @Test
    void theProcessIsKilled() throws Exception {
        Scenario scenario = Scenario.withSegments(project);
        try (KeptConnection database = new KeptConnection(TestPostgres.freshDatabase());
                Tripwire wire = new Tripwire(TestPostgres.server().getPort())) {
            String url = wire.url(nameOf(database));
            String all = String.valueOf(scenario.migrations());
            Whole up = Whole.of(wire, url, directory, "migrate");
            Whole down = Whole.of(wire, url, directory, all);
            int wished = 2 * PROCESSES;
            int kills = 0;
            int tries = 0;
            for (; kills < wished && tries < TRIES * wished; tries += 2) {
                if (tries % 3 == 0) {
                    forgetHistory(database);
                }
                boolean byLot = tries % 4 == 2;
                kills += kill(wire, VictimProcess.start(url, directory, "migrate"), up, byLot);
                goUp(scenario, database);
                kills += kill(wire, VictimProcess.start(url, directory, all), down, byLot);
                goDown(scenario, database);
            }
            report(kills + " processes killed in " + tries + " tries, seed " + SEED);
            assertThat(kills).isGreaterThanOrEqualTo(wished);
        }
    }

    /**
     * A run that nothing happens to.
     *
     * @param nanos how long it takes
     * @param messages how many it sends
     */
    private record Whole(long nanos, int messages) {
        static Whole of(Tripwire wire, String url, Path directory, String verb) throws Exception {
            wire.arm(Integer.MAX_VALUE, Moment.BEFORE, port -> {});
            long begin = System.nanoTime();
            assertThat(finishes(VictimProcess.start(url, directory, verb))).isTrue();
            return new Whole(System.nanoTime() - begin, wire.messages());
        }
    }

    /** At a message drawn by lot, or {@code byLot} at a moment; it may have come to its end before. */
    private int kill(Tripwire wire, Process victim, Whole whole, boolean byLot) throws Exception {
        int at = byLot ? Integer.MAX_VALUE : 1 + random.nextInt(whole.messages());
        wire.arm(at, MOMENTS.get(random.nextInt(MOMENTS.size())), port -> {
            victim.destroyForcibly();
            wire.cut();
        });
        if (byLot) {
            victim.waitFor((long) (whole.nanos() * random.nextDouble()), TimeUnit.NANOSECONDS);
            victim.destroyForcibly();
        }
        boolean killed = !finishes(victim);
        wire.cut();
        return killed ? 1 : 0;
    }

    private static boolean finishes(Process victim) throws InterruptedException {
        return victim.waitFor() == 0;
    }

    /** Immediate mode: no checkpoint, no goodbye; it starts again from its log. */
    @Test
    void theServerIsStoppedAtOnce(@TempDir Path data) throws Exception {
        Scenario scenario = Scenario.withSegments(project);
        try (CrashingServer server = new CrashingServer(data.resolve("data"));
                Tripwire wire = new Tripwire(server.port())) {
            DataSource database = server.database();
            DataSource wired = wire.to("postgres");
            scenario.requireMigrates(database);
            wire.arm(Integer.MAX_VALUE, Moment.BEFORE, port -> {});
            scenario.project().runner(wired).rollback(all(scenario));
            int down = wire.messages();
            wire.arm(Integer.MAX_VALUE, Moment.BEFORE, port -> {});
            scenario.project().runner(wired).migrate();
            int up = wire.messages();
            goDown(scenario, database);
            int tries = 0;
            for (; server.stops() < SERVERS && tries < TRIES * SERVERS; tries++) {
                boolean forward = tries % 2 == 0;
                int at = 1 + random.nextInt(forward ? up : down);
                wire.arm(at, MOMENTS.get(random.nextInt(MOMENTS.size())), port -> server.stopAtOnce());
                if (forward) {
                    told(() -> scenario.project().runner(wired).migrate());
                } else {
                    scenario.requireMigrates(database);
                    told(() -> scenario.project().runner(wired).rollback(all(scenario)));
                }
                if (wire.hasTripped()) {
                    server.startAgain();
                }
                scenario.requireTold(database);
                if (tries % 4 < 2) {
                    scenario.requireMigrates(database);
                }
                goDown(scenario, database);
            }
            report(server.stops() + " servers stopped in immediate mode in " + tries + " tries, seed " + SEED);
            assertThat(server.stops()).isEqualTo(SERVERS);
        }
    }

    private static RollbackOptions all(Scenario scenario) {
        return RollbackOptions.last(scenario.migrations()).allowDataLoss();
    }

    private static void goUp(Scenario scenario, DataSource database) throws Exception {
        Scenario.awaitQuiet(database);
        scenario.requireTold(database);
        scenario.requireMigrates(database);
    }

    private static void goDown(Scenario scenario, DataSource database) throws Exception {
        Scenario.awaitQuiet(database);
        scenario.requireTold(database);
        scenario.requireRollsBack(database);
    }

    /** It says that all is well, or why not; nothing else may come out of it. */
    private static void told(Runnable run) {
        try {
            run.run();
        } catch (MigrationException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static void terminate(int port) {
        try {
            query(
                    TestPostgres.server().getPostgresDatabase(),
                    "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE client_port = " + port);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String nameOf(DataSource database) throws SQLException {
        return query(database, "SELECT current_database()").get(0);
    }

    /** So that creating it is killed too. Only when nothing is applied. */
    private static void forgetHistory(DataSource database) throws SQLException {
        execute(
                database,
                "DO $$ DECLARE t regclass; BEGIN FOR t IN SELECT oid FROM pg_class WHERE relname LIKE 'reviver%'"
                        + " AND relkind = 'r' LOOP EXECUTE 'DROP TABLE ' || t || ' CASCADE'; END LOOP; END $$");
    }

    private static void report(String what) {
        System.out.println("KillTest: " + what + "; each state was told right and led on to the goal.");
    }
}
