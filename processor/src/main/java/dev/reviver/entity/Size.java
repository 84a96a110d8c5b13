package dev.reviver.entity;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a mapping says on the size of a column.
 *
 * @param length of text; absent for the type's own
 * @param precision of numbers; absent for the type's own
 * @param scale of numbers; counts only with a precision
 * @param secondPrecision fractional digits of a time; absent for the type's own
 */
record Size(OptionalInt length, OptionalInt precision, int scale, OptionalInt secondPrecision) {
    static final Size DEFAULT = new Size(OptionalInt.empty(), OptionalInt.empty(), 0, OptionalInt.empty());

    /** Hibernate takes the defaults of {@code @Column} for "not given", also when they are written. */
    static Size of(Optional<Mark> column) {
        if (column.isEmpty()) {
            return DEFAULT;
        }
        Mark mark = column.get();
        return new Size(
                unless(255, mark.number("length", 255)),
                unless(0, mark.number("precision", 0)),
                mark.number("scale", 0),
                unless(-1, mark.number("secondPrecision", -1)));
    }

    private static OptionalInt unless(int absent, int value) {
        return value == absent ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
