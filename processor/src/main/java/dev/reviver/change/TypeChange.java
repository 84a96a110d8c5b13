package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What it means for the values of a column that its type changes; the facts are those of {@code ALTER TABLE … TYPE} on
 * PostgreSQL 13 to 18.
 *
 * <p>The rule is that no value is altered unnoticed. Where PostgreSQL would round or cut without an error, the statement
 * is preceded by one that fails if any row would be hit; where it has no cast at all, values go through their text and must
 * come out with the same text.
 *
 * @param from the older type
 * @param to the newer type
 */
public record TypeChange(ColumnType from, ColumnType to) {
    /** What can become of a value. */
    public enum Loss {
        /** Every value has its equal, and comes back as it was. */
        NONE,
        /** A value that does not fit is refused by PostgreSQL, and the script with it. */
        REFUSED,
        /** A value that does not fit would be rounded or cut silently; the {@link #yardstick} refuses it. */
        GUARDED,
        /** The value stays the same, its spelling may not: {@code '007'} comes back as {@code '7'}. */
        RESPELLED,
        /** There is no cast. Values go through their text, and the yardstick refuses one whose text changes. */
        NO_CAST
    }

    /** How values are carried over. */
    public enum Cast {
        /** PostgreSQL casts by itself; {@code USING} would add nothing, and could cut text silently. */
        ASSIGNMENT,
        /** An explicit cast. */
        EXPLICIT,
        /** Explicit casts with integer between: boolean knows no other number. */
        THROUGH_INTEGER,
        /** Read or written in UTC, whatever the session's time zone is. */
        IN_UTC,
        /** What the number of a large object stands for is read, or written and numbered. */
        LARGE_OBJECT,
        /** A number of nanoseconds is a span of time. */
        DURATION,
        /** A uuid is sixteen bytes. */
        BYTES,
        /** Written as text and read again. */
        THROUGH_TEXT
    }

    private record Step(TypeFamily from, TypeFamily to) {}

    private record Rule(Cast cast, Loss loss) {}

    private static final ColumnType TEXT = ColumnType.of("text");
    private static final ColumnType INTEGER = ColumnType.of("integer");
    private static final ColumnType NUMERIC = ColumnType.of("numeric");
    private static final ColumnType UUID = ColumnType.of("uuid");
    private static final ColumnType BYTES = ColumnType.of("bytea");
    private static final ColumnType TIMESTAMP = ColumnType.of("timestamp without time zone");

    private static final Rule LOSSLESS = new Rule(Cast.ASSIGNMENT, Loss.NONE);
    private static final Rule ROUNDS = new Rule(Cast.ASSIGNMENT, Loss.GUARDED);
    private static final Rule SAME_MOMENT = new Rule(Cast.IN_UTC, Loss.NONE);

    /** Between families other than text. What is not here has no cast, or one that changes the meaning. */
    private static final Map<Step, Rule> RULES = Map.ofEntries(
            Map.entry(new Step(TypeFamily.INTEGER, TypeFamily.NUMERIC), LOSSLESS),
            Map.entry(new Step(TypeFamily.INTEGER, TypeFamily.FLOAT), ROUNDS),
            Map.entry(new Step(TypeFamily.INTEGER, TypeFamily.BOOLEAN), new Rule(Cast.THROUGH_INTEGER, Loss.GUARDED)),
            Map.entry(new Step(TypeFamily.BOOLEAN, TypeFamily.INTEGER), new Rule(Cast.THROUGH_INTEGER, Loss.NONE)),
            Map.entry(new Step(TypeFamily.NUMERIC, TypeFamily.INTEGER), ROUNDS),
            Map.entry(new Step(TypeFamily.NUMERIC, TypeFamily.FLOAT), ROUNDS),
            Map.entry(new Step(TypeFamily.FLOAT, TypeFamily.INTEGER), ROUNDS),
            Map.entry(new Step(TypeFamily.FLOAT, TypeFamily.NUMERIC), ROUNDS),
            Map.entry(new Step(TypeFamily.DATE, TypeFamily.TIMESTAMP), new Rule(Cast.ASSIGNMENT, Loss.REFUSED)),
            Map.entry(new Step(TypeFamily.TIMESTAMP, TypeFamily.DATE), ROUNDS),
            Map.entry(new Step(TypeFamily.DATE, TypeFamily.TIMESTAMP_WITH_ZONE), new Rule(Cast.IN_UTC, Loss.REFUSED)),
            Map.entry(new Step(TypeFamily.TIMESTAMP_WITH_ZONE, TypeFamily.DATE), new Rule(Cast.IN_UTC, Loss.GUARDED)),
            Map.entry(new Step(TypeFamily.TIMESTAMP, TypeFamily.TIMESTAMP_WITH_ZONE), SAME_MOMENT),
            Map.entry(new Step(TypeFamily.TIMESTAMP_WITH_ZONE, TypeFamily.TIMESTAMP), SAME_MOMENT),
            Map.entry(new Step(TypeFamily.JSON, TypeFamily.JSONB), new Rule(Cast.ASSIGNMENT, Loss.RESPELLED)),
            Map.entry(new Step(TypeFamily.JSONB, TypeFamily.JSON), LOSSLESS));

    private static final Set<Cast> NOT_OF_ARRAYS = Set.of(Cast.IN_UTC, Cast.BYTES);
    private static final Map<String, Integer> DIGITS = Map.of("smallint", 5, "integer", 10, "bigint", 19);
    /** The longest text of a value. */
    private static final Map<String, Integer> WIDTH =
            Map.of("smallint", 6, "integer", 11, "bigint", 20, "boolean", 5, "uuid", 36, "date", 13);

    private static final Set<String> WIDTH_IS_MODIFIER = Set.of("bit", "bit varying");

    /** Digits of a second if none are given (PostgreSQL manual, table 8.9). */
    private static final int FULL_SECONDS = 6;

    /** Whether what hangs on the column comes along. */
    public boolean staysInFamily() {
        return ofArrays()
                ? elements().staysInFamily()
                : keepsBase() || (family() == toFamily() && family() != TypeFamily.OTHER);
    }

    /** Whether the older values are text. */
    public boolean fromText() {
        return family().isText();
    }

    /** Whether both are text. */
    public boolean isOfText() {
        return family().isText() && toFamily().isText();
    }

    /** Whether texts become dates, which ignore what is more in them. */
    public boolean readsDate() {
        return fromText() && toFamily() == TypeFamily.DATE;
    }

    /** Whether texts, or those in arrays, become floating point numbers. */
    public boolean readsFloat() {
        return ofArrays() ? elements().readsFloat() : fromText() && toFamily() == TypeFamily.FLOAT;
    }

    /** Whether only a length, precision or scale differs: then a default over the column is stored alike. */
    public boolean keepsBase() {
        return from.base().equals(to.base()) && from.array() == to.array();
    }

    private boolean ofArrays() {
        return from.array() && to.array();
    }

    private TypeChange elements() {
        return new TypeChange(from.element(), to.element());
    }

    /**
     * Whether carrying a value over can fail with an error that names neither the column nor how many values fail. Texts
     * and times are cut and rounded instead, and what becomes a text always can.
     */
    public boolean mayFail() {
        return switch (loss()) {
            case NONE -> false;
            case RESPELLED -> cast() == Cast.EXPLICIT || toFamily().isText();
            case REFUSED, NO_CAST -> true;
            case GUARDED ->
                !(toFamily().isText() || (family().isMoment() && toFamily().isMoment()));
        };
    }

    /** How values are carried over. */
    public Cast cast() {
        if (ofArrays()) {
            Cast ofElements = elements().cast();
            // An array has no time zone to be read in, and is not written byte by byte.
            return NOT_OF_ARRAYS.contains(ofElements) ? Cast.THROUGH_TEXT : ofElements;
        }
        if (readsObject() || writesObject()) {
            return Cast.LARGE_OBJECT;
        }
        if (Durations.change(from, to)) {
            return Cast.DURATION;
        }
        if (isOfBytes()) {
            return Cast.BYTES;
        }
        if (staysInFamily() || toFamily().isText()) {
            return Cast.ASSIGNMENT;
        }
        if (family().isText()) {
            return Cast.EXPLICIT;
        }
        Rule rule = RULES.get(new Step(family(), toFamily()));
        return rule == null ? Cast.THROUGH_TEXT : rule.cast();
    }

    /** What can become of a value. */
    public Loss loss() {
        if (ofArrays()) {
            return NOT_OF_ARRAYS.contains(elements().cast())
                    ? Loss.NO_CAST
                    : elements().loss();
        }
        if (cast() == Cast.LARGE_OBJECT) {
            // Written again, it is an object of another number.
            return readsObject() ? Loss.RESPELLED : Loss.NONE;
        }
        if (cast() == Cast.DURATION) {
            // A span of months has no length, and nanoseconds are more than PostgreSQL keeps.
            return Loss.GUARDED;
        }
        if (isOfBytes()) {
            return to.equals(UUID) ? Loss.REFUSED : Loss.NONE;
        }
        if (toFamily() == TypeFamily.CHARACTER && family() == TypeFamily.TEXT) {
            return Loss.RESPELLED;
        }
        if (toFamily().isText()) {
            return width(from) <= width(to) ? Loss.NONE : Loss.GUARDED;
        }
        if (family().isText()) {
            return Loss.RESPELLED;
        }
        if (staysInFamily()) {
            return lossWithinFamily();
        }
        Rule rule = RULES.get(new Step(family(), toFamily()));
        if (rule == null) {
            return Loss.NO_CAST;
        }
        return rule.loss() == Loss.NONE || family() == TypeFamily.INTEGER ? lossOfDigits(rule) : rule.loss();
    }

    /**
     * The type in which a value before and after must be equal, lest it be lost silently. Empty if nothing can be: either
     * all values fit, or PostgreSQL itself refuses those that do not.
     */
    public Optional<ColumnType> yardstick() {
        if (ofArrays()) {
            if (loss() == Loss.NO_CAST) {
                return Optional.of(TEXT);
            }
            // Timestamps, in which the texts of single dates are compared, end before dates do.
            Optional<ColumnType> ofElements =
                    elements().readsDate() ? Optional.of(TEXT) : elements().yardstick();
            return ofElements.map(ColumnType::asArray);
        }
        if (cast() == Cast.DURATION) {
            // What cannot be carried over is told before.
            return Optional.empty();
        }
        return switch (loss()) {
            case NONE, REFUSED -> Optional.empty();
            case NO_CAST -> Optional.of(TEXT);
            case RESPELLED -> family() == TypeFamily.JSON ? Optional.empty() : yardstickOfText();
            case GUARDED ->
                Optional.of(
                        switch (cast()) {
                            case THROUGH_INTEGER -> INTEGER;
                            case IN_UTC ->
                                family() == TypeFamily.TIMESTAMP_WITH_ZONE
                                        ? TIMESTAMP
                                        : ColumnType.of("timestamp with time zone");
                            default -> toFamily().isText() ? TEXT : unlimited(from);
                        });
        };
    }

    /** A value that was rounded up may have a digit more than its type has room for. */
    private static ColumnType unlimited(ColumnType type) {
        return type.base().equals("numeric") && !type.array() ? NUMERIC : type;
    }

    /** Whether PostgreSQL copies the table. */
    public boolean rewrites() {
        if (!staysInFamily()) {
            return true;
        }
        if (ofArrays()) {
            // Elements are cast one by one, even to what is wider, unless nothing limits them any more.
            return !keepsBase() || !to.modifiers().isEmpty();
        }
        return switch (family()) {
            case TEXT, BITS, TIMESTAMP, TIMESTAMP_WITH_ZONE, TIME, INTERVAL -> loss() != Loss.NONE;
            case NUMERIC ->
                loss() != Loss.NONE || (!to.modifiers().isEmpty() && modifier(from, 1, -1) != modifier(to, 1, -1));
            default -> true;
        };
    }

    /** Whether values are moments on one side only, so that a time zone decides what they mean. */
    public boolean dependsOnTimeZone() {
        return family() != toFamily()
                && (family() == TypeFamily.TIMESTAMP_WITH_ZONE || toFamily() == TypeFamily.TIMESTAMP_WITH_ZONE);
    }

    /** What a text must keep when it is read as something that rounds, or that ignores a part of it. */
    private Optional<ColumnType> yardstickOfText() {
        boolean limited = !to.modifiers().isEmpty();
        return switch (toFamily()) {
            case CHARACTER, TIME, BITS -> Optional.of(TEXT);
            case FLOAT -> Optional.of(NUMERIC);
            case DATE -> Optional.of(TIMESTAMP);
            case NUMERIC, TIMESTAMP, TIMESTAMP_WITH_ZONE, INTERVAL ->
                limited ? Optional.of(new ColumnType(to.base(), List.of())) : Optional.empty();
            default -> limited ? Optional.of(TEXT) : Optional.empty();
        };
    }

    /** From the number of a large object to what is in it. */
    public boolean readsObject() {
        return isObject(from) && isContent(to);
    }

    private boolean writesObject() {
        return isContent(from) && isObject(to);
    }

    /** Between a uuid and its bytes. */
    private boolean isOfBytes() {
        return (from.equals(UUID) && to.equals(BYTES)) || (from.equals(BYTES) && to.equals(UUID));
    }

    private static boolean isObject(ColumnType type) {
        return type.equals(ColumnType.of("oid"));
    }

    private static boolean isContent(ColumnType type) {
        return type.equals(BYTES) || TypeFamily.of(type) == TypeFamily.TEXT;
    }

    private Loss lossWithinFamily() {
        return switch (family()) {
            case INTEGER -> digits(to) < digits(from) ? Loss.REFUSED : Loss.NONE;
            case FLOAT -> to.base().equals("real") && !from.equals(to) ? Loss.GUARDED : Loss.NONE;
            case NUMERIC -> holdsNumeric() ? Loss.NONE : Loss.GUARDED;
            case TIMESTAMP, TIMESTAMP_WITH_ZONE, TIME, INTERVAL -> losesSeconds() ? Loss.GUARDED : Loss.NONE;
            default -> width(from) <= width(to) ? Loss.NONE : Loss.REFUSED;
        };
    }

    private Loss lossOfDigits(Rule rule) {
        if (family() == TypeFamily.INTEGER && toFamily() == TypeFamily.NUMERIC) {
            boolean fits = to.modifiers().isEmpty() || modifier(to, 0, 0) - modifier(to, 1, 0) >= digits(from);
            return fits ? Loss.NONE : Loss.REFUSED;
        }
        if (family() == TypeFamily.INTEGER && toFamily() == TypeFamily.FLOAT) {
            return digits(from) <= (to.base().equals("real") ? 5 : 10) ? Loss.NONE : Loss.GUARDED;
        }
        return losesSeconds() ? Loss.GUARDED : rule.loss();
    }

    private boolean holdsNumeric() {
        if (to.modifiers().isEmpty()) {
            return true;
        }
        int scale = modifier(from, 1, 0);
        return !from.modifiers().isEmpty()
                && scale <= modifier(to, 1, 0)
                && modifier(from, 0, 0) - scale <= modifier(to, 0, 0) - modifier(to, 1, 0);
    }

    private boolean losesSeconds() {
        return family().isTime()
                && toFamily().isTime()
                && modifier(to, 0, FULL_SECONDS) < modifier(from, 0, FULL_SECONDS);
    }

    private TypeFamily family() {
        return TypeFamily.of(from);
    }

    private TypeFamily toFamily() {
        return TypeFamily.of(to);
    }

    private static int digits(ColumnType type) {
        return DIGITS.getOrDefault(type.base(), Integer.MAX_VALUE);
    }

    private static int width(ColumnType type) {
        // Only of text and bits is the modifier a length.
        if (type.array()) {
            return Integer.MAX_VALUE;
        }
        boolean hasLength = TypeFamily.of(type).isText() || WIDTH_IS_MODIFIER.contains(type.base());
        return hasLength ? modifier(type, 0, Integer.MAX_VALUE) : WIDTH.getOrDefault(type.base(), Integer.MAX_VALUE);
    }

    private static int modifier(ColumnType type, int place, int otherwise) {
        return type.modifiers().size() > place ? type.modifiers().get(place) : otherwise;
    }
}
