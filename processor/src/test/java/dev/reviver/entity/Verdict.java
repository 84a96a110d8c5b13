package dev.reviver.entity;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How two schemas compare.
 *
 * @param common the facts that both have
 * @param missing those that only Hibernate's has
 * @param extra those that only ours has
 */
record Verdict(SortedSet<String> common, SortedSet<String> missing, SortedSet<String> extra) {
    static Verdict of(SortedSet<String> ours, SortedSet<String> theirs) {
        return new Verdict(pick(ours, theirs, true), pick(theirs, ours, false), pick(ours, theirs, false));
    }

    boolean same() {
        return missing.isEmpty() && extra.isEmpty();
    }

    private static SortedSet<String> pick(SortedSet<String> from, SortedSet<String> by, boolean within) {
        SortedSet<String> picked = new TreeSet<>(from);
        picked.removeIf(fact -> by.contains(fact) != within);
        return Collections.unmodifiableSortedSet(picked);
    }
}
