package dev.reviver.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmarks that its arguments name, or all of them. */
public final class Benchmarks {
    /** Small sizes and few rounds: shows that it runs, not how fast. */
    static final boolean QUICK = Boolean.getBoolean("quick");

    /** Who takes part in applying: {@code -Dalone=true} leaves the others out, for many more rounds in the same time. */
    static final List<Peer> PEERS = Boolean.getBoolean("alone")
            ? List.of(Peer.REVIVER)
            : List.of(Peer.REVIVER, Peer.FLYWAY, Peer.LIQUIBASE, Peer.EBEAN);

    private Benchmarks() {}

    private interface Benchmark {
        void run() throws Exception;
    }

    /** Names out of {@code boot apply cold differ processor}, or {@code all}. */
    public static void main(String[] names) throws Exception {
        Map<String, Benchmark> known = new TreeMap<>(Map.of(
                "boot", BootBenchmark::run,
                "apply", ApplyBenchmark::run,
                "cold", ColdStartBenchmark::run,
                "differ", DifferBenchmark::run,
                "processor", ProcessorBenchmark::run));
        List<String> chosen =
                names.length == 0 || names[0].equals("all") ? List.copyOf(known.keySet()) : List.of(names);
        for (String name : chosen) {
            Benchmark benchmark = known.get(name);
            if (benchmark == null) {
                throw new IllegalArgumentException("no benchmark " + name + "; there are " + known.keySet());
            }
            benchmark.run();
        }
        System.exit(0); // pools and servers of the peers leave threads behind
    }
}
