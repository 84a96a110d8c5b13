package dev.reviver.sql;

import dev.reviver.change.TypeChange;
import dev.reviver.schema.ColumnType;
import java.math.BigInteger;

/**
 * A number of nanoseconds as an interval, and back, as Hibernate writes and reads both: a day has 24 hours, and what is less
 * stands in seconds. No step goes through a floating point number that could not hold it.
 */
final class DurationSql {
    /** Digits of a second that the number has. */
    private static final int NANOSECONDS = 9;
    /** Those that an interval keeps if it does not say how many. */
    private static final int MICROSECONDS = 6;

    private DurationSql() {}

    static Sql converted(Sql value, TypeChange change) {
        return isNumber(change.from())
                ? Sql.of(
                        "make_interval(days => div($L, 86400000000000)::integer,"
                                + " secs => (mod($L, 86400000000000) / 1000000000)::double precision)",
                        value,
                        value)
                : Sql.of("$L::$L", nanoseconds(value), Sql.type(change.to()));
    }

    /** Finer than the interval's digits; a span of months or years, however long those are; longer than the number can say. */
    static Sql misfit(Sql value, TypeChange change) {
        if (isNumber(change.from())) {
            int digits = change.to().modifiers().stream().findFirst().orElse(MICROSECONDS);
            long unit = BigInteger.TEN.pow(NANOSECONDS - digits).longValueExact();
            return Sql.of("mod($L, $L) <> 0", value, SequenceClauses.number(unit));
        }
        return Sql.of(
                "CASE WHEN extract(year FROM $L) <> 0 OR extract(month FROM $L) <> 0 THEN true ELSE abs($L) >= 1e21 END",
                value,
                value,
                nanoseconds(value));
    }

    /** Each field by itself, which is exact even where it comes as a double: before release 14. */
    private static Sql nanoseconds(Sql value) {
        return Sql.of(
                "((extract(day FROM $L) * 86400 + extract(hour FROM $L) * 3600 + extract(minute FROM $L) * 60)::numeric"
                        + " * 1000000000 + extract(microseconds FROM $L)::numeric * 1000)",
                value,
                value,
                value,
                value);
    }

    private static boolean isNumber(ColumnType type) {
        return type.base().equals("numeric");
    }
}
