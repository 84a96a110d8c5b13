package dev.reviver.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Whole processes: a JVM that starts, connects, finds nothing to do and ends. */
final class ColdStartBenchmark {
    private ColdStartBenchmark() {}

    static void run() throws Exception {
        Corpus corpus = Corpus.of(Benchmarks.QUICK ? 10 : 100);
        int rounds = Benchmarks.QUICK ? 2 : 15;
        Map<Peer, Map<String, List<Double>>> results = new LinkedHashMap<>();
        try (Server server = new Server(false)) {
            Map<Peer, String> databases = new LinkedHashMap<>();
            for (Peer peer : Peer.values()) {
                String database = server.create();
                try (HikariDataSource pool = Server.pool(server.port(), database)) {
                    peer.migrate(pool, corpus.loader());
                }
                databases.put(peer, database);
            }
            for (int round = 0; round < rounds; round++) {
                for (Peer peer : Peer.values()) {
                    String url = Server.url(server.port(), Objects.requireNonNull(databases.get(peer)));
                    Child child = Child.run(
                            List.of(),
                            "",
                            ColdStart.class,
                            peer.name(),
                            url,
                            corpus.jar().toString());
                    double[] told = child.result();
                    add(results, peer, "wall", child.millis());
                    add(results, peer, "classes", told[0]);
                    add(results, peer, "mib", told[1]);
                    add(results, peer, "cpu", told[2]);
                }
            }
        }
        Table table = new Table(
                "Cold start, nothing to do, " + corpus.size() + " migrations applied (" + rounds + " processes each)",
                "",
                "wall ms",
                "of one SELECT",
                "processor ms",
                "of one SELECT",
                "classes loaded",
                "of one SELECT",
                "allocated MiB");
        Map<String, List<Double>> floor = Objects.requireNonNull(results.get(Peer.FLOOR));
        results.forEach((peer, of) -> table.row(
                peer.label(),
                median(of, "wall"),
                median(of, "wall") / median(floor, "wall"),
                median(of, "cpu"),
                median(of, "cpu") / median(floor, "cpu"),
                median(of, "classes"),
                median(of, "classes") / median(floor, "classes"),
                median(of, "mib")));
        table.print();
    }

    private static void add(Map<Peer, Map<String, List<Double>>> results, Peer peer, String what, double value) {
        results.computeIfAbsent(peer, p -> new LinkedHashMap<>())
                .computeIfAbsent(what, w -> new ArrayList<>())
                .add(value);
    }

    private static double median(Map<String, List<Double>> of, String what) {
        return Paired.median(Objects.requireNonNull(of.get(what)));
    }
}
