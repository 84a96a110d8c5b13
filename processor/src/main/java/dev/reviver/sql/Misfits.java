package dev.reviver.sql;

import dev.reviver.change.TypeChange;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.SequenceType;
import java.util.Optional;
import java.util.Set;

/**
 * Conditions for values that another type cannot hold, where the cast itself would fail at the first of them. They never
 * cast a value before it is known that it can be cast.
 */
final class Misfits {
    private static final Set<String> FLOATS = Set.of("real", "double precision");
    /** They end, and dates do not, with the year 294276. */
    private static final Set<String> MOMENTS = Set.of("timestamp without time zone", "timestamp with time zone");

    private static final Set<String> TEXTS = Set.of("text", "character varying", "character");

    private final Server server;
    private final TypeChange change;

    Misfits(Server server, TypeChange change) {
        this.server = server;
        this.change = change;
    }

    /**
     * The condition for one value; empty if only trying tells.
     *
     * @param value the value, of the older type
     * @param altered the condition for a value that can be cast, but not without being altered, if there can be one
     */
    Optional<Sql> condition(Sql value, Optional<Sql> altered) {
        Optional<Sql> bySize = change.from().array() || change.to().array() ? Optional.empty() : bySize(value, altered);
        if (bySize.isPresent()) {
            return bySize;
        }
        boolean byText = change.cast() == TypeChange.Cast.THROUGH_TEXT || isText(change.from()) || ofNarrowerElements();
        return server.judgesInput() && byText ? Optional.of(judged(value, altered)) : Optional.empty();
    }

    private Optional<Sql> bySize(Sql value, Optional<Sql> altered) {
        if (change.cast() == TypeChange.Cast.DURATION) {
            return Optional.of(DurationSql.misfit(value, change));
        }
        if (change.cast() == TypeChange.Cast.BYTES) {
            return Optional.of(Sql.of("octet_length($L) <> 16", value));
        }
        if (isNumber(change.from())) {
            return ofNumber(value, altered);
        }
        boolean ofDay = isDay(change.from()) && MOMENTS.contains(change.to().base());
        return ofDay ? Optional.of(Sql.of("$L > '294276-12-31' AND $L <> 'infinity'", value, value)) : Optional.empty();
    }

    private Optional<Sql> ofNumber(Sql value, Optional<Sql> altered) {
        Optional<SequenceType> whole = SequenceType.ofColumn(change.to());
        if (whole.isPresent()) {
            return Optional.of(Sql.of(
                    "NOT ($L >= $L AND $L < $L AND $L = trunc($L))",
                    value,
                    SequenceClauses.number(whole.get().smallest()),
                    value,
                    Sql.written(whole.get().bound().toString()),
                    value,
                    value));
        }
        return switch (change.to().base()) {
            case "numeric" -> Optional.of(beyondPrecision(value, altered));
            case "real" -> Optional.of(beyondRange(value, altered, "1.4e-45", "3.4e38"));
            case "double precision" -> Optional.of(beyondRange(value, altered, "4.94e-324", "1.79e308"));
            case "boolean" ->
                change.cast() == TypeChange.Cast.THROUGH_INTEGER
                        ? Optional.of(Sql.of("$L NOT IN (0, 1)", value))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** NaN has a place in every numeric; infinity has none where there is a precision, and before release 14. */
    private Sql beyondPrecision(Sql value, Optional<Sql> altered) {
        ColumnType to = change.to();
        boolean isInteger = SequenceType.ofColumn(change.from()).isPresent();
        Sql number = isInteger ? Sql.of("$L::numeric", value) : value;
        Sql wide = to.modifiers().isEmpty()
                ? Sql.of("abs($L) = 'Infinity'", number)
                : Sql.of("abs($L) >= 1e$L", number, SequenceClauses.number(integralDigits(to)));
        Sql rest = altered.orElseGet(() -> Sql.of("false"));
        return isInteger
                ? wide
                : Sql.of("CASE WHEN $L = 'NaN' THEN false WHEN $L THEN true ELSE $L END", number, wide, rest);
    }

    private static long integralDigits(ColumnType numeric) {
        int scale = numeric.modifiers().size() > 1 ? numeric.modifiers().get(1) : 0;
        return (long) numeric.modifiers().get(0) - scale;
    }

    /** What is special (by its text: a numeric of release 13 knows no infinity), and zero, has its like; what is too large or too small for the exponent has none. */
    private Sql beyondRange(Sql value, Optional<Sql> altered, String least, String greatest) {
        Optional<SequenceType> whole = SequenceType.ofColumn(change.from());
        if (whole.isPresent()) {
            // Rounded up, the largest would not fit when it is compared.
            return Sql.of(
                    "CASE WHEN $L::$L >= $L THEN true ELSE $L END",
                    value,
                    Sql.type(change.to()),
                    Sql.written(whole.get().bound().toString()),
                    altered.orElseGet(() -> Sql.of("false")));
        }
        Sql size = Sql.of("abs($L)", value);
        return Sql.of(
                "CASE WHEN $L = 0 OR $L::text IN ('NaN', 'Infinity') THEN false"
                        + " WHEN $L NOT BETWEEN $L AND $L THEN true ELSE $L END",
                value,
                size,
                size,
                Sql.written(least),
                Sql.written(greatest),
                altered.orElseGet(() -> Sql.of("false")));
    }

    private Sql judged(Sql value, Optional<Sql> altered) {
        Sql text = isText(change.from()) && !change.from().array() ? value : Sql.of("$L::text", value);
        Sql valid = valid(text, change.to());
        Optional<Sql> alike = change.yardstick()
                .filter(type ->
                        isText(change.from()) && !type.equals(change.to()) && !isText(type) && !change.readsDate())
                .map(type -> Sql.of("$L AND $L", valid, valid(text, type)));
        return altered.map(
                        sql -> Sql.of("CASE WHEN $L THEN $L ELSE $L IS NOT NULL END", alike.orElse(valid), sql, value))
                .orElseGet(() -> Sql.of("NOT $L", valid));
    }

    private static Sql valid(Sql text, ColumnType type) {
        return Sql.of("pg_input_is_valid($L, $S)", text, Sql.type(type).toString());
    }

    /** Written in the same way, so that the text of the older is one of the newer if that can hold it. */
    private boolean ofNarrowerElements() {
        ColumnType from = change.from().element();
        ColumnType to = change.to().element();
        boolean integers = SequenceType.ofColumn(from).isPresent()
                && SequenceType.ofColumn(to).isPresent();
        return change.from().array() && (integers || (isDay(from) && MOMENTS.contains(to.base())));
    }

    private static boolean isDay(ColumnType type) {
        return type.base().equals("date");
    }

    private static boolean isText(ColumnType type) {
        return TEXTS.contains(type.base());
    }

    private static boolean isNumber(ColumnType type) {
        return SequenceType.ofColumn(type).isPresent() || type.base().equals("numeric") || FLOATS.contains(type.base());
    }
}
