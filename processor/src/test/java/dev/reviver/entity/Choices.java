package dev.reviver.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Choices that a seed makes, each by itself: what one decides does not change what another does, so that a few can be
 * made anew while all the rest stays.
 */
final class Choices {
    private final long seed;
    private final Map<String, Integer> anew;
    private final Map<String, Integer> made = new LinkedHashMap<>();

    /**
     * Choices of a seed.
     *
     * @param anew how often the choices of these names are made again
     */
    Choices(long seed, Map<String, Integer> anew) {
        this.seed = seed;
        this.anew = Map.copyOf(anew);
    }

    /** A number from 0 on. */
    int below(String name, int bound) {
        int chosen =
                new Random(seed * 1_000_003 + (name + anew.getOrDefault(name, 0)).hashCode() * 7_919L).nextInt(bound);
        made.put(name, bound);
        return chosen;
    }

    boolean chance(String name, int percent) {
        return below(name, 100) < percent;
    }

    <T> T pick(String name, List<T> list) {
        return list.get(below(name, list.size()));
    }

    /** The names of all choices so far, in their order. */
    List<String> names() {
        return List.copyOf(made.keySet());
    }
}
