package dev.reviver.sql;

import dev.reviver.change.TypeChange;
import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Optional;

/**
 * Texts that are values of another type without a doubt, and come out unaltered: most are written like that, and need not be
 * tried one by one where the server cannot be asked. What is written otherwise may be a value too, and is tried.
 */
final class PlainTexts {
    private static final String DAY = "[1-9][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))";
    private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
    private static final String HEX = "[0-9a-fA-F]";
    /** The most digits of a second. */
    private static final int MICROSECONDS = 6;

    private PlainTexts() {}

    /** The condition that a text is none of these; empty if nothing is known of the type. */
    static Optional<Sql> others(Sql text, TypeChange change) {
        return change.fromText() && !change.to().array()
                // Some collations have no regular expressions.
                ? pattern(change.to()).map(pattern -> Sql.of("$L::text COLLATE \"C\" !~ $S", text, "^" + pattern + "$"))
                : Optional.empty();
    }

    private static Optional<String> pattern(ColumnType type) {
        return switch (type.base()) {
            case "smallint" -> Optional.of("-?[0-9]{1,4}");
            case "integer" -> Optional.of("-?[0-9]{1,9}");
            case "bigint" -> Optional.of("-?[0-9]{1,18}");
            case "numeric" -> numeric(type.modifiers());
            case "real" -> Optional.of("-?[0-9]{1,3}(\\.[0-9]{1,3})?");
            case "double precision" -> Optional.of("-?[0-9]{1,8}(\\.[0-9]{1,7})?");
            case "boolean" -> Optional.of("(true|false|t|f|yes|no|y|n|on|off|1|0)");
            case "uuid" -> Optional.of(HEX + "{8}(-" + HEX + "{4}){3}-" + HEX + "{12}");
            case "date" -> Optional.of(DAY);
            case "timestamp without time zone", "timestamp with time zone" ->
                Optional.of(DAY + "[ T]" + HOUR + fraction(seconds(type), "[0-9]"));
            // It is held against its text, in which no zero ends the fraction.
            case "time without time zone" -> Optional.of(HOUR + fraction(seconds(type), "[1-9]"));
            default -> Optional.empty();
        };
    }

    private static Optional<String> numeric(List<Integer> modifiers) {
        if (modifiers.isEmpty()) {
            return Optional.of("-?[0-9]{1,99}(\\.[0-9]{1,99})?");
        }
        int scale = modifiers.size() > 1 ? modifiers.get(1) : 0;
        int whole = Math.min(modifiers.get(0) - scale, 99);
        return whole < 1 || scale < 0
                ? Optional.empty()
                : Optional.of("-?[0-9]{1," + whole + "}" + fraction(Math.min(scale, 99), "[0-9]"));
    }

    private static int seconds(ColumnType type) {
        return type.modifiers().isEmpty() ? MICROSECONDS : type.modifiers().get(0);
    }

    private static String fraction(int digits, String last) {
        return digits == 0 ? "" : "(\\.[0-9]{0," + (digits - 1) + "}" + last + ")?";
    }
}
