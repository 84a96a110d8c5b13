package dev.reviver.change;

import java.util.Set;

/**
 * The elements of a collection, each a row.
 *
 * @param bundle the collection
 * @param forgotten what those rows do not tell of it
 */
public record Unpacking(Bundle bundle, Set<Trait> forgotten) {
    /** What else is known of a collection than which elements it has. */
    public enum Trait {
        /** Which comes first. */
        ORDER,
        /** How a set was written, in which none comes first. */
        ARRANGEMENT,
        /** Whether there was a collection at all, or an empty one. */
        ABSENCE
    }

    public Unpacking {
        forgotten = Set.copyOf(forgotten);
    }

    /** Whether the way back does not know what it was. */
    public boolean forgets(Trait trait) {
        return forgotten.contains(trait);
    }
}
