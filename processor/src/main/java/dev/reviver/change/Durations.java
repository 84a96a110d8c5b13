package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import java.util.Set;

/** The two ways in which Hibernate stores a {@code Duration}: as a number of nanoseconds, and as an interval. */
final class Durations {
    /** Hibernate's precision, which nobody would give to another number. */
    private static final ColumnType NANOSECONDS = ColumnType.of("numeric", 21, 0);

    private static final Set<String> SPANS = Set.of("interval", "interval second", "interval day to second");

    private Durations() {}

    /** Whether one is a number of nanoseconds and the other an interval. */
    static boolean change(ColumnType from, ColumnType to) {
        return (isNumber(from) && isSpan(to)) || (isSpan(from) && isNumber(to));
    }

    private static boolean isNumber(ColumnType type) {
        return type.equals(NANOSECONDS);
    }

    private static boolean isSpan(ColumnType type) {
        return !type.array() && SPANS.contains(type.base());
    }
}
