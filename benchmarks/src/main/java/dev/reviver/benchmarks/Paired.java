package dev.reviver.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lets contestants take turns, each round beginning with another one, and tells the medians. */
final class Paired {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is measured. {@link #before} is not. */
    interface Contestant {
        default void before() throws Exception {}

        void run() throws Exception;
    }

    /**
     * Medians of one contestant.
     *
     * @param nanos of time
     * @param bytes allocated by the calling thread
     */
    record Median(double nanos, double bytes) {}

    private Paired() {}

    static Map<String, Median> run(Map<String, Contestant> contestants, int warmUps, int rounds) throws Exception {
        Map<String, List<Double>> nanos = new LinkedHashMap<>();
        Map<String, List<Double>> bytes = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(contestants.keySet());
        for (int round = -warmUps; round < rounds; round++) {
            for (String name : names) {
                Contestant contestant = Objects.requireNonNull(contestants.get(name));
                contestant.before();
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                long begin = System.nanoTime();
                contestant.run();
                long took = System.nanoTime() - begin;
                allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
                if (round >= 0) {
                    nanos.computeIfAbsent(name, n -> new ArrayList<>()).add((double) took);
                    bytes.computeIfAbsent(name, n -> new ArrayList<>()).add((double) allocated);
                }
            }
            Collections.rotate(names, 1);
        }
        Map<String, Median> medians = new LinkedHashMap<>();
        for (String name : contestants.keySet()) {
            medians.put(
                    name,
                    new Median(
                            median(Objects.requireNonNull(nanos.get(name))),
                            median(Objects.requireNonNull(bytes.get(name)))));
        }
        return medians;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
