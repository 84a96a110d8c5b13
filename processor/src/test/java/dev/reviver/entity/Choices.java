package dev.reviver.entity;

import java.util.List;
import java.util.Random;

/** Choices that a seed makes, each by its name: what one decides does not change what another does. */
final class Choices {
    private final long seed;

    Choices(long seed) {
        this.seed = seed;
    }

    /** A number from 0 on. */
    int below(String name, int bound) {
        return new Random(seed * 1_000_003 + name.hashCode() * 7_919L).nextInt(bound);
    }

    boolean chance(String name, int percent) {
        return below(name, 100) < percent;
    }

    <T> T pick(String name, List<T> list) {
        return list.get(below(name, list.size()));
    }
}
