package dev.reviver.type;

import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a mapping says on the size of a column.
 *
 * @param length of text; absent for the type's own
 * @param precision of numbers; absent for the type's own
 * @param scale of numbers; counts only with a precision
 * @param secondPrecision fractional digits of a time; absent for the type's own
 * @param arrayLength of an array or vector
 */
public record Size(
        OptionalInt length, OptionalInt precision, int scale, OptionalInt secondPrecision, OptionalInt arrayLength) {
    static final Size DEFAULT =
            new Size(OptionalInt.empty(), OptionalInt.empty(), 0, OptionalInt.empty(), OptionalInt.empty());

    /** Hibernate takes the defaults of {@code @Column} for "not given", also when they are written. */
    public static Size of(Optional<Mark> column) {
        if (column.isEmpty()) {
            return DEFAULT;
        }
        Mark mark = column.get();
        return new Size(
                unless(255, mark.number("length", 255)),
                unless(0, mark.number("precision", 0)),
                mark.number("scale", 0),
                unless(-1, mark.number("secondPrecision", -1)),
                OptionalInt.empty());
    }

    /** With what annotations other than {@code @Column} say. */
    public Size with(Marks marks) {
        OptionalInt array = marks.hibernate("Array")
                .map(mark -> OptionalInt.of(mark.number("length", 0)))
                .orElse(arrayLength);
        OptionalInt seconds = marks.hibernate("FractionalSeconds")
                .map(mark -> OptionalInt.of(mark.number("value", 0)))
                .orElse(secondPrecision);
        return new Size(length, precision, scale, seconds, array);
    }

    /** The same for a cast, which takes any precision for the digits of seconds if nothing else says how many there are. */
    public Size ofCast() {
        OptionalInt seconds = secondPrecision.isPresent() ? secondPrecision : precision;
        return new Size(length, precision, scale, seconds, arrayLength);
    }

    /** Whether it says how many digits of seconds there are. */
    public boolean hasSeconds() {
        return secondPrecision.isPresent();
    }

    /** The same without that. */
    public Size withoutSeconds() {
        return new Size(length, precision, scale, OptionalInt.empty(), arrayLength);
    }

    Size withLength(int other) {
        return new Size(OptionalInt.of(other), precision, scale, secondPrecision, arrayLength);
    }

    Size withDigits(int otherPrecision, int otherScale) {
        return new Size(length, OptionalInt.of(otherPrecision), otherScale, secondPrecision, arrayLength);
    }

    private static OptionalInt unless(int absent, int value) {
        return value == absent ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
