package dev.reviver.entity;

import dev.reviver.schema.SequenceOptions;
import dev.reviver.schema.SequenceType;
import java.util.Optional;
import java.util.OptionalLong;

/** The {@code options} of a {@code @SequenceGenerator}: {@code cache 20 maxvalue 1000 cycle}, which stand behind start and increment. */
final class SequenceClauses {
    private SequenceType type = SequenceType.BIGINT;
    private OptionalLong minimum = OptionalLong.empty();
    private OptionalLong maximum = OptionalLong.empty();
    private long cache = 1;
    private boolean cycle;

    private SequenceClauses() {}

    /** Reads them; empty if there is another among them, or one without its number. */
    static Optional<SequenceClauses> parse(String text) {
        SequenceClauses clauses = new SequenceClauses();
        SqlCursor sql = new SqlCursor(text);
        while (!sql.atEnd()) {
            if (!clauses.read(sql)) {
                return Optional.empty();
            }
        }
        return Optional.of(clauses);
    }

    SequenceType type() {
        return type;
    }

    /** How the sequence counts; empty if PostgreSQL would not take it. */
    Optional<SequenceOptions> options(long start, long increment) {
        SequenceOptions usual = SequenceOptions.of(type, start, increment);
        long low = minimum.orElse(usual.minimum());
        long high = maximum.orElse(usual.maximum());
        boolean sound = low < high
                && low <= start
                && start <= high
                && low >= type.smallest()
                && high <= type.largest()
                && cache >= 1;
        return sound ? Optional.of(new SequenceOptions(start, increment, low, high, cache, cycle)) : Optional.empty();
    }

    private boolean read(SqlCursor sql) {
        if (sql.pass("as")) {
            for (SequenceType known : SequenceType.values()) {
                if (sql.pass(known.sql())) {
                    type = known;
                    return true;
                }
            }
            return false;
        }
        if (sql.pass("minvalue")) {
            minimum = sql.number();
            return minimum.isPresent();
        }
        if (sql.pass("maxvalue")) {
            maximum = sql.number();
            return maximum.isPresent();
        }
        if (sql.pass("cache")) {
            OptionalLong number = sql.number();
            cache = number.orElse(1);
            return number.isPresent();
        }
        if (sql.pass("cycle")) {
            cycle = true;
            return true;
        }
        return sql.pass("no", "cycle")
                || sql.pass("no", "minvalue")
                || sql.pass("no", "maxvalue")
                || sql.pass("owned", "by", "none");
    }
}
