package dev.reviver.sql;

import dev.reviver.change.Refusal;
import dev.reviver.change.TypeChange;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SequenceType;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Blocks that look at the rows before a statement does, and fail as a whole with a message that says how many are in its way
 * and where: PostgreSQL's own error names one of them, or none.
 */
final class GuardSql {
    private static final String HINT = "Change these values first, or write the conversion that is meant.";

    /** Digits of a second. */
    private static final int MICROSECONDS = 6;

    private GuardSql() {}

    /**
     * Candidates that are looked at.
     *
     * @param table the table whose rows have them
     * @param source the table, with what else is needed to get at them
     * @param value each of them as SQL
     * @param name what they are called in messages
     */
    record Candidates(QualifiedName table, Sql source, Sql value, String name) {
        /** Others of the same rows. */
        Candidates at(Sql other, String otherName) {
            return new Candidates(table, source, other, otherName);
        }
    }

    /** Counts values that would not survive a change of type; nothing if all do. */
    static List<Sql> ofTypeChange(Server server, QualifiedName table, String column, TypeChange change) {
        return ofTypeChange(server, new Candidates(table, Sql.of("$I", table), Sql.of("$I", column), column), change);
    }

    /** The same for what is not a column as a whole. */
    static List<Sql> ofTypeChange(Server server, Candidates values, TypeChange change) {
        return ofTypeChange(server, values, change, Refusal.OfMisfits.what(values.table(), values.name(), change.to()));
    }

    /** The same where those that do not survive are called otherwise. */
    static List<Sql> ofTypeChange(Server server, Candidates values, TypeChange change, String what) {
        Optional<ColumnType> yardstick = change.yardstick();
        Optional<SequenceType> narrower = SequenceType.ofColumn(change.to());
        Sql value = values.value();
        String message = " " + what;
        if (change.cast() == TypeChange.Cast.LARGE_OBJECT) {
            return change.readsObject() ? tooLong(values, change, message) : List.of();
        }
        if (change.loss() == TypeChange.Loss.REFUSED && narrower.isPresent() && isWhole(change.from())) {
            Sql outside = Sql.of(
                    "SELECT count(*) FROM $L WHERE $L NOT BETWEEN $L AND $L",
                    values.source(),
                    value,
                    SequenceClauses.number(narrower.get().smallest()),
                    SequenceClauses.number(narrower.get().largest()));
            return List.of(count(outside, "data_exception", message, HINT));
        }
        if (change.mayFail()) {
            return List.of(new Misfits(server, change)
                    .condition(value, yardstick.map(type -> differs(value, change, type)))
                    .map(misfit -> Sql.of("SELECT count(*) FROM $L WHERE $L", values.source(), misfit))
                    .map(misfits -> count(misfits, "data_exception", message, HINT))
                    .orElseGet(() -> each(values, change, message)));
        }
        return yardstick.stream()
                .map(type -> Sql.of("SELECT count(*) FROM $L WHERE $L", values.source(), differs(value, change, type)))
                .map(altered -> count(altered, "data_exception", message, HINT))
                .toList();
    }

    private static List<Sql> tooLong(Candidates values, TypeChange change, String message) {
        return change.to().modifiers().stream()
                .map(length -> Sql.of(
                        "SELECT count(*) FROM $L WHERE char_length($L) > $L",
                        values.source(),
                        converted(values.value(), change),
                        SequenceClauses.number(length)))
                .map(misfits -> count(misfits, "data_exception", message, HINT))
                .toList();
    }

    private static boolean isWhole(ColumnType type) {
        return SequenceType.ofColumn(type).isPresent();
    }

    /** Where a cast can fail and nothing tells before, every value is tried by itself, unless its form tells. */
    private static Sql each(Candidates values, TypeChange change, String message) {
        Sql value = Sql.of("candidate.value");
        Sql doubtful = PlainTexts.others(values.value(), change)
                .map(condition -> Sql.of(" WHERE $L", condition))
                .orElseGet(() -> Sql.of(""));
        Sql attempt = change.yardstick()
                .map(type ->
                        Sql.of("misfits := misfits + CASE WHEN $L THEN 1 ELSE 0 END;", differs(value, change, type)))
                .orElseGet(() -> Sql.of("PERFORM $L;", converted(value, change)));
        return Sql.doBlock(Sql.of(
                """
                DECLARE
                    candidate record;
                    misfits bigint := 0;
                BEGIN
                    FOR candidate IN SELECT $L AS value FROM $L$L LOOP
                        BEGIN
                            $L
                        EXCEPTION WHEN $L THEN
                            misfits := misfits + 1;
                        END;
                    END LOOP;
                    $L
                END""",
                values.value(),
                values.source(),
                doubtful,
                attempt,
                failures(change),
                raise("data_exception", message, HINT)));
    }

    /** That of NaN as a whole number is another; only of arrays it is not known by its size. */
    private static Sql failures(TypeChange change) {
        boolean toWholes = change.to().array() && isWhole(change.to().element());
        return Sql.of(toWholes ? "data_exception OR feature_not_supported" : "data_exception");
    }

    /** What a row holds in columns that are none of these; with its star, since a column may be called like the table. */
    static Sql beside(String table, List<String> columns) {
        return Sql.of(
                "jsonb_strip_nulls(to_jsonb($I.*) - ARRAY[$L])",
                table,
                columns.stream().map(column -> Sql.of("$S", column)).toList());
    }

    /** Fails if a query counts any. */
    static Sql count(Sql query, String condition, String message, String hint) {
        return Sql.doBlock(Sql.of("""
                DECLARE
                    misfits bigint := ($L);
                BEGIN
                    $L
                END""", query, raise(condition, message, hint)));
    }

    /** Its first line is indented by what it stands in. */
    private static Sql raise(String condition, String message, String hint) {
        return Sql.of("""
                IF misfits > 0 THEN
                        RAISE $I USING MESSAGE = misfits || $S,
                            HINT = $S;
                    END IF;""", condition, message, hint);
    }

    private static Sql differs(Sql value, TypeChange change, ColumnType yardstick) {
        if (yardstick.base().equals("interval") && !yardstick.array()) {
            return isFiner(
                    Sql.of("$L::interval", value), change.to().modifiers().get(0));
        }
        Sql before = change.cast() == TypeChange.Cast.IN_UTC
                ? Sql.of("($L)::$L", inUtc(value, change), Sql.type(yardstick))
                : Sql.of("$L::$L", value, Sql.type(yardstick));
        Sql after = converted(value, change);
        // Cast to numeric, a floating point number is rounded to 15 digits; its text has as many as it needs.
        Sql exact = change.readsFloat()
                ? Sql.of("($L)::$L", after, Sql.type(like(change.to(), "text")))
                : Sql.of("($L)", after);
        Sql differs = Sql.of("$L::$L IS DISTINCT FROM $L", exact, Sql.type(yardstick), before);
        if (change.readsDate()) {
            return ofFarDate(value, after, differs);
        }
        // Before release 14, numeric knows no infinity.
        return change.readsFloat() && !change.to().array()
                ? Sql.of("CASE WHEN abs($L) = 'Infinity' THEN false ELSE $L END", after, differs)
                : differs;
    }

    /** Without rounding, which has no room at the ends of the type. */
    private static Sql isFiner(Sql interval, int digits) {
        long unit = BigInteger.TEN.pow(MICROSECONDS - digits).longValueExact();
        return Sql.of("extract(microseconds FROM $L)::bigint % $L <> 0", interval, SequenceClauses.number(unit));
    }

    /** Timestamps, as which texts of dates are compared, end with the year 294276: beyond it only PostgreSQL's own spelling is a date alone. */
    private static Sql ofFarDate(Sql text, Sql date, Sql differs) {
        return Sql.of(
                "CASE WHEN $L >= '294276-12-31' AND $L <> 'infinity' THEN ($L)::text <> $L ELSE $L END",
                date,
                date,
                date,
                text,
                differs);
    }

    /** A value in the newer type. */
    static Sql converted(Sql value, TypeChange change) {
        Sql to = Sql.type(change.to());
        ColumnType from = change.from();
        return switch (change.cast()) {
            case ASSIGNMENT, EXPLICIT -> Sql.of("$L::$L", value, to);
            case THROUGH_INTEGER ->
                from.base().equals("integer") || change.to().base().equals("integer")
                        ? Sql.of("$L::$L", value, to)
                        : Sql.of("$L::$L::$L", value, Sql.type(like(from, "integer")), to);
            case IN_UTC -> Sql.of("($L)::$L", inUtc(value, change), to);
            case LARGE_OBJECT -> ofLargeObject(value, change);
            case DURATION -> DurationSql.converted(value, change);
            case BYTES ->
                from.base().equals("uuid") ? Sql.of("uuid_send($L)", value) : Sql.of("encode($L, 'hex')::uuid", value);
            case THROUGH_TEXT -> Sql.of("$L::$L::$L", value, Sql.type(throughText(change)), to);
        };
    }

    /** The driver writes texts in UTF-8. Not cast to a length, one that is too long is refused and not cut. */
    private static Sql ofLargeObject(Sql value, TypeChange change) {
        boolean ofBytes =
                (change.readsObject() ? change.to() : change.from()).base().equals("bytea");
        if (change.readsObject()) {
            return ofBytes ? Sql.of("lo_get($L)", value) : Sql.of("convert_from(lo_get($L), 'UTF8')", value);
        }
        return ofBytes
                ? Sql.of("lo_from_bytea(0, $L)", value)
                : Sql.of("lo_from_bytea(0, convert_to($L, 'UTF8'))", value);
    }

    /** Of two arrays, text for each element. */
    private static ColumnType throughText(TypeChange change) {
        boolean each = change.from().array() && change.to().array();
        return each ? ColumnType.of("text").asArray() : ColumnType.of("text");
    }

    private static ColumnType like(ColumnType type, String base) {
        return type.array() ? ColumnType.of(base).asArray() : ColumnType.of(base);
    }

    private static Sql inUtc(Sql value, TypeChange change) {
        return change.from().base().equals("date")
                ? Sql.of("$L::timestamp AT TIME ZONE 'UTC'", value)
                : Sql.of("$L AT TIME ZONE 'UTC'", value);
    }
}
