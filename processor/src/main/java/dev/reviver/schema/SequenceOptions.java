package dev.reviver.schema;

/**
 * How a sequence counts. All numbers are given, so that two that count alike are equal.
 *
 * @param start its first value
 * @param increment the step between values, not zero
 * @param minimum the smallest value that it takes
 * @param maximum the largest value that it takes
 * @param cache how many values a session takes at once, at least 1
 * @param cycle whether it starts over at the other end
 */
public record SequenceOptions(long start, long increment, long minimum, long maximum, long cache, boolean cycle) {
    public SequenceOptions {
        if (increment == 0) {
            throw new IllegalArgumentException("a sequence needs an increment other than 0");
        }
        if (minimum >= maximum || start < minimum || start > maximum) {
            throw new IllegalArgumentException(
                    "a sequence cannot start at " + start + " within " + minimum + " and " + maximum);
        }
        if (cache < 1) {
            throw new IllegalArgumentException("a sequence needs a cache of at least 1, not " + cache);
        }
    }

    /**
     * What PostgreSQL takes if nothing else is said: an ascending sequence runs from 1 to the largest number of its type,
     * a descending one from −1 to the smallest (manual, CREATE SEQUENCE). A start beyond the first bound moves that.
     */
    public static SequenceOptions of(SequenceType type, long start, long increment) {
        return increment > 0
                ? new SequenceOptions(start, increment, Math.min(1, start), type.largest(), 1, false)
                : new SequenceOptions(start, increment, type.smallest(), Math.max(-1, start), 1, false);
    }

    /** Whether no number of the one is a number of the other, so that counting must start over. */
    public boolean isApartFrom(SequenceOptions other) {
        return minimum > other.maximum || maximum < other.minimum;
    }

    /** Whether its numbers grow. */
    public boolean isAscending() {
        return increment > 0;
    }
}
