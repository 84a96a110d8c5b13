package dev.reviver.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Lets contestants take turns, each round beginning with another one, and tells the medians. */
final class Paired {
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What is measured. {@link #before} is not. */
    interface Contestant {
        default void before() throws Exception {}

        void run() throws Exception;

        /** The processor time of its server so far, if that is to be told. */
        default long serverNanos() throws Exception {
            return 0;
        }
    }

    /**
     * Medians of one contestant.
     *
     * @param nanos of time
     * @param bytes allocated by the calling thread
     * @param clientNanos of processor time of the calling thread
     * @param serverNanos of processor time of the server
     */
    record Median(double nanos, double bytes, double clientNanos, double serverNanos) {}

    private Paired() {}

    static Map<String, Median> run(Map<String, Contestant> contestants, int warmUps, int rounds) throws Exception {
        Map<String, List<Median>> samples = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(contestants.keySet());
        for (int round = -warmUps; round < rounds; round++) {
            for (String name : names) {
                Contestant contestant = Objects.requireNonNull(contestants.get(name));
                contestant.before();
                Median sample = sample(contestant);
                if (round >= 0) {
                    samples.computeIfAbsent(name, n -> new ArrayList<>()).add(sample);
                }
            }
            Collections.rotate(names, 1);
        }
        Map<String, Median> medians = new LinkedHashMap<>();
        for (String name : contestants.keySet()) {
            List<Median> taken = Objects.requireNonNull(samples.get(name));
            medians.put(
                    name,
                    new Median(
                            median(taken, Median::nanos),
                            median(taken, Median::bytes),
                            median(taken, Median::clientNanos),
                            median(taken, Median::serverNanos)));
        }
        return medians;
    }

    private static Median sample(Contestant contestant) throws Exception {
        long server = contestant.serverNanos();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long client = THREADS.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        contestant.run();
        long nanos = System.nanoTime() - begin;
        client = THREADS.getCurrentThreadCpuTime() - client;
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        return new Median(nanos, allocated, client, contestant.serverNanos() - server);
    }

    private static double median(List<Median> taken, ToDoubleFunction<Median> what) {
        return median(taken.stream().mapToDouble(what).boxed().toList());
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
