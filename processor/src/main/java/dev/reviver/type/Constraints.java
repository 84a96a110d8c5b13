package dev.reviver.type;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What validation says of a column.
 *
 * @param required whether it is not null
 * @param length of text
 * @param precision of numbers, with {@code scale}
 * @param scale the decimal places of numbers
 * @param minimums lower bounds
 * @param maximums upper bounds
 */
public record Constraints(
        boolean required,
        OptionalInt length,
        OptionalInt precision,
        int scale,
        List<Long> minimums,
        List<Long> maximums) {
    public static final Constraints NONE =
            new Constraints(false, OptionalInt.empty(), OptionalInt.empty(), 0, List.of(), List.of());

    /** The size of a column with these; they come after the mapping's own, and win. */
    public Size apply(Size size) {
        Size withLength = length.isPresent() ? size.withLength(length.getAsInt()) : size;
        return precision.isPresent() ? withLength.withDigits(precision.getAsInt(), scale) : withLength;
    }

    public boolean resizes() {
        return length.isPresent() || precision.isPresent();
    }

    /** The same without what asks for a value. */
    public Constraints optional() {
        return new Constraints(false, length, precision, scale, minimums, maximums);
    }

    /** Collects them. */
    public static final class Builder {
        private final boolean text;
        private final List<Long> minimums = new ArrayList<>();
        private final List<Long> maximums = new ArrayList<>();
        private boolean required;
        private OptionalInt length = OptionalInt.empty();
        private OptionalInt precision = OptionalInt.empty();
        private int scale;

        /** For an attribute; {@code text} if it is a string, of which alone the length counts. */
        public Builder(boolean text) {
            this.text = text;
        }

        public void require() {
            required = true;
        }

        public void length(long max) {
            if (text && max < Integer.MAX_VALUE) {
                length = OptionalInt.of((int) max);
            }
        }

        public void digits(long integer, long fraction) {
            precision = OptionalInt.of((int) (integer + fraction));
            scale = (int) fraction;
        }

        public void min(long value) {
            if (!minimums.contains(value)) {
                minimums.add(value);
            }
        }

        public void max(long value) {
            if (!maximums.contains(value)) {
                maximums.add(value);
            }
        }

        public Constraints build() {
            return new Constraints(required, length, precision, scale, List.copyOf(minimums), List.copyOf(maximums));
        }
    }
}
