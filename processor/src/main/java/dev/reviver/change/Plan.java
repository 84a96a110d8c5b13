package dev.reviver.change;

import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Namespace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Changes in the order in which they are carried out.
 *
 * @param changes first to last
 * @param collations what tells how columns are compared, on both ends of the way
 */
public record Plan(List<Change> changes, Collations collations) {
    public Plan {
        changes = List.copyOf(changes);
    }

    /** A plan over columns none of which names a collation. */
    public Plan(List<Change> changes) {
        this(changes, Collations.NONE);
    }

    /** Orders changes by rank alone. The sort is stable: changes of one rank keep the order of the differ. */
    static Plan of(List<Change> changes, Collations collations) {
        return new Plan(inOrder(changes), collations);
    }

    /** Other changes, in this order, between the same models. */
    public Plan with(List<Change> other) {
        return new Plan(other, collations);
    }

    /** Other changes, ordered by rank, between the same models. */
    public Plan withOrdered(List<Change> other) {
        return with(inOrder(other));
    }

    private static List<Change> inOrder(List<Change> changes) {
        return changes.stream().sorted(Comparator.comparingInt(Change::rank)).toList();
    }

    /** The way back: each change's inverse, last first. */
    public Plan inverse() {
        List<Change> inverses = new ArrayList<>();
        for (Change change : changes) {
            inverses.add(change.inverse());
        }
        Collections.reverse(inverses);
        return new Plan(inverses, collations.inverse());
    }

    /** The first place at which all names are the newer ones: after renames at the beginning, and new schemas and enum types. */
    public int namesAreNew() {
        int place = 0;
        while (place < changes.size() && isNaming(changes.get(place))) {
            place++;
        }
        return place;
    }

    private static boolean isNaming(Change change) {
        return change instanceof Change.Rename
                || (change instanceof Change.Create create
                        && (create.object() instanceof Namespace
                                || create.object() instanceof EnumType
                                || create.object() instanceof CompositeType));
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
