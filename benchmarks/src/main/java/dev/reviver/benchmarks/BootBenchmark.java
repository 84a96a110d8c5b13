package dev.reviver.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A boot with nothing to do, on warm connections: against one bare SELECT, with ever more migrations applied. */
final class BootBenchmark {
    private BootBenchmark() {}

    static void run() throws Exception {
        int[] sizes = Benchmarks.QUICK ? new int[] {10, 100} : new int[] {10, 100, 1_000, 5_000};
        try (Server server = new Server(false)) {
            for (int size : sizes) {
                boot(server, Corpus.of(size));
            }
        }
    }

    private static void boot(Server server, Corpus corpus) throws Exception {
        ClassLoader migrations = corpus.loader();
        Map<String, Paired.Contestant> contestants = new LinkedHashMap<>();
        Map<Peer, String> databases = new LinkedHashMap<>();
        Map<Peer, HikariDataSource> pools = new LinkedHashMap<>();
        for (Peer peer : Peer.values()) {
            String database = server.create();
            HikariDataSource pool = Server.pool(server.port(), database);
            peer.migrate(pool, migrations);
            databases.put(peer, database);
            pools.put(peer, pool);
            contestants.put(peer.label(), () -> peer.migrate(pool, migrations));
        }
        int rounds = Benchmarks.QUICK ? 5 : Math.max(9, 20_000 / (200 + corpus.size()));
        Map<String, Paired.Median> medians = Paired.run(contestants, Math.max(3, rounds / 2), rounds);
        Table table = new Table(
                "Boot with nothing to do, " + corpus.size() + " migrations applied (" + rounds + " rounds)",
                "",
                "median ms",
                "of one SELECT",
                "round trips",
                "allocated MiB");
        double floor = Objects.requireNonNull(medians.get(Peer.FLOOR.label())).nanos();
        for (Peer peer : Peer.values()) {
            Paired.Median median = Objects.requireNonNull(medians.get(peer.label()));
            table.row(
                    peer.label(),
                    median.nanos() / 1e6,
                    median.nanos() / floor,
                    roundTrips(server, Objects.requireNonNull(databases.get(peer)), peer, migrations),
                    median.bytes() / (1 << 20));
        }
        table.print();
        pools.values().forEach(HikariDataSource::close);
    }

    private static int roundTrips(Server server, String database, Peer peer, ClassLoader migrations) throws Exception {
        try (Wire wire = new Wire(server.port(), 0);
                HikariDataSource pool = Server.pool(wire.port(), database)) {
            Thread.sleep(300); // until the pool has filled
            int before = wire.roundTrips();
            peer.migrate(pool, migrations);
            return wire.roundTrips() - before;
        }
    }
}
