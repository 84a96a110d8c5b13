package dev.reviver.sql;

import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.util.ArrayList;
import java.util.List;

/** The clauses that say how a sequence counts, be it free or behind an identity column. */
final class SequenceClauses {
    private SequenceClauses() {}

    /** What {@code options} say beyond what PostgreSQL takes by itself for that type, start and increment. */
    static List<Sql> beyondUsual(SequenceType type, SequenceOptions options) {
        List<Sql> clauses = new ArrayList<>();
        if (options.minimum() != usualMinimum(type, options)) {
            clauses.add(Sql.of("MINVALUE $L", number(options.minimum())));
        }
        if (options.maximum() != usualMaximum(type, options)) {
            clauses.add(Sql.of("MAXVALUE $L", number(options.maximum())));
        }
        if (options.cache() != 1) {
            clauses.add(Sql.of("CACHE $L", number(options.cache())));
        }
        if (options.cycle()) {
            clauses.add(Sql.of("CYCLE"));
        }
        return clauses;
    }

    /** From one way of counting to another, for a sequence that keeps its type. */
    static List<Sql> differences(SequenceType type, SequenceOptions from, SequenceOptions to) {
        List<Sql> clauses = new ArrayList<>();
        increment(from, to, clauses);
        if (from.minimum() != to.minimum()) {
            clauses.add(
                    to.minimum() == usualMinimum(type, to)
                            ? Sql.of("NO MINVALUE")
                            : Sql.of("MINVALUE $L", number(to.minimum())));
        }
        if (from.maximum() != to.maximum()) {
            clauses.add(
                    to.maximum() == usualMaximum(type, to)
                            ? Sql.of("NO MAXVALUE")
                            : Sql.of("MAXVALUE $L", number(to.maximum())));
        }
        rest(from, to, clauses);
        return clauses;
    }

    /**
     * Likewise, for a sequence that changes its type in the same statement. {@code NO MAXVALUE} would be the largest number
     * of the type then, whichever way it counts (init_params in sequence.c).
     */
    static List<Sql> differences(SequenceType former, SequenceType latter, SequenceOptions from, SequenceOptions to) {
        if (former == latter) {
            return differences(latter, from, to);
        }
        SequenceOptions now = retyped(former, latter, from);
        List<Sql> clauses = new ArrayList<>(List.of(Sql.of("AS $L", Sql.expression(latter.sql()))));
        increment(from, to, clauses);
        if (now.minimum() != to.minimum()) {
            clauses.add(Sql.of("MINVALUE $L", number(to.minimum())));
        }
        if (now.maximum() != to.maximum()) {
            clauses.add(Sql.of("MAXVALUE $L", number(to.maximum())));
        }
        rest(from, to, clauses);
        return clauses;
    }

    private static void increment(SequenceOptions from, SequenceOptions to, List<Sql> clauses) {
        if (from.increment() != to.increment()) {
            clauses.add(Sql.of("INCREMENT BY $L", number(to.increment())));
        }
    }

    private static void rest(SequenceOptions from, SequenceOptions to, List<Sql> clauses) {
        if (from.start() != to.start()) {
            clauses.add(Sql.of("START WITH $L", number(to.start())));
        }
        if (from.isApartFrom(to)) {
            clauses.add(Sql.of("RESTART"));
        }
        if (from.cache() != to.cache()) {
            clauses.add(Sql.of("CACHE $L", number(to.cache())));
        }
        if (from.cycle() != to.cycle()) {
            clauses.add(to.cycle() ? Sql.of("CYCLE") : Sql.of("NO CYCLE"));
        }
    }

    /** Whether a position may lie outside the newer bounds and can be moved inside; PostgreSQL refuses the bounds else. */
    static boolean mustMoveInside(SequenceOptions from, SequenceOptions to) {
        boolean tightens = to.minimum() > from.minimum() || to.maximum() < from.maximum();
        return tightens && !from.isApartFrom(to);
    }

    /** What PostgreSQL makes of the bounds when the type changes: those of the type move with it (sequence.c). */
    static SequenceOptions retyped(SequenceType from, SequenceType to, SequenceOptions options) {
        long minimum = options.minimum() == from.smallest() ? to.smallest() : options.minimum();
        long maximum = options.maximum() == from.largest() ? to.largest() : options.maximum();
        return new SequenceOptions(
                Math.max(minimum, Math.min(maximum, options.start())),
                options.increment(),
                minimum,
                maximum,
                options.cache(),
                options.cycle());
    }

    static Sql number(long value) {
        return Sql.expression(Long.toString(value));
    }

    private static long usualMinimum(SequenceType type, SequenceOptions options) {
        return options.isAscending() ? 1 : type.smallest();
    }

    private static long usualMaximum(SequenceType type, SequenceOptions options) {
        return options.isAscending() ? type.largest() : -1;
    }
}
