package dev.reviver.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing on three sides: as it was, and as each of two has made it.
 *
 * @param base as it was, if it was there
 * @param ours as the first side has it
 * @param theirs as the second side has it
 */
record Sides<T>(Optional<T> base, Optional<T> ours, Optional<T> theirs) {
    /** What becomes of a thing that both sides changed differently. */
    @FunctionalInterface
    interface Both<T> {
        Optional<T> settle(Sides<T> sides);
    }

    /** What only one side changed is as that side has it. */
    Optional<T> merged(Both<T> both) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        return ours.equals(base) ? theirs : both.settle(this);
    }

    /** Merges lists, thing by thing; the order is that of the first side, and what only the second has comes last. */
    static <T, K> List<T> merge(List<T> base, List<T> ours, List<T> theirs, Function<T, K> key, Both<T> both) {
        Map<K, T> before = byKey(base, key);
        Map<K, T> one = byKey(ours, key);
        Map<K, T> other = byKey(theirs, key);
        Set<K> keys = new LinkedHashSet<>();
        ours.forEach(thing -> keys.add(key.apply(thing)));
        theirs.forEach(thing -> keys.add(key.apply(thing)));
        List<T> merged = new ArrayList<>();
        for (K name : keys) {
            new Sides<>(
                            Optional.ofNullable(before.get(name)),
                            Optional.ofNullable(one.get(name)),
                            Optional.ofNullable(other.get(name)))
                    .merged(both)
                    .ifPresent(merged::add);
        }
        return merged;
    }

    /** Merges things that are there or not, and nothing else. */
    static <T> List<T> merge(List<T> base, List<T> ours, List<T> theirs) {
        return merge(base, ours, theirs, Function.identity(), Sides::ours);
    }

    private static <T, K> Map<K, T> byKey(List<T> things, Function<T, K> key) {
        return things.stream().collect(Collectors.toMap(key, Function.identity(), (first, second) -> first));
    }
}
