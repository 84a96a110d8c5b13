package dev.reviver.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column's type in the spelling of PostgreSQL's {@code format_type}: {@code character varying(255)},
 * {@code timestamp(6) with time zone}, {@code numeric(38,2)}.
 *
 * @param base the type without modifiers: {@code timestamp with time zone}
 * @param modifiers length, or precision and scale; empty if none were given
 */
public record ColumnType(String base, List<Integer> modifiers) {
    /** Other spellings of built-in types (PostgreSQL manual, table 8.1), to the one of {@code format_type}. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("int8", "bigint"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int2", "smallint"),
            Map.entry("float4", "real"),
            Map.entry("float", "double precision"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("varchar", "character varying"),
            Map.entry("char", "character"),
            Map.entry("bpchar", "character"),
            Map.entry("decimal", "numeric"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"),
            Map.entry("varbit", "bit varying"));

    private static final Pattern SHAPE = Pattern.compile("\\s*([A-Za-z_][A-Za-z_0-9]*(?:\\s+[A-Za-z_]+)*?)\\s*"
            + "(?:\\(\\s*(\\d+)\\s*(?:,\\s*(\\d+)\\s*)?\\))?"
            + "((?:\\s+[A-Za-z]+)*)\\s*");

    /** Words that may follow the first of a type of several words; anything else is a clause, not a type. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("[a-z_][a-z_0-9]*"
            + "|double precision|character varying|bit varying"
            + "|timestamp with(out)? time zone|time with(out)? time zone");

    public ColumnType {
        if (base.isBlank()) {
            throw new IllegalArgumentException("a column type needs a name");
        }
        modifiers = List.copyOf(modifiers);
    }

    /** A type by its base name and modifiers; the base must already be in PostgreSQL's spelling. */
    public static ColumnType of(String base, Integer... modifiers) {
        return new ColumnType(base, List.of(modifiers));
    }

    /**
     * Reads a type as people write it ({@code VARCHAR(20)}, {@code timestamptz}) into PostgreSQL's spelling.
     *
     * @return empty if {@code text} is more than a type name with modifiers (a default, a constraint, an array)
     */
    public static Optional<ColumnType> parse(String text) {
        Matcher m = SHAPE.matcher(text.toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            return Optional.empty();
        }
        String words = (m.group(1) + m.group(4)).strip().replaceAll("\\s+", " ");
        String base = ALIASES.getOrDefault(words, words);
        if (!PLAIN_WORDS.matcher(base).matches()) {
            return Optional.empty();
        }
        List<Integer> modifiers = new ArrayList<>();
        try {
            for (int group = 2; group <= 3; group++) {
                if (m.group(group) != null) {
                    modifiers.add(Integer.valueOf(m.group(group)));
                }
            }
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
        // PostgreSQL has two floating point types; float(n) chooses one by its bits.
        if (words.equals("float") && !modifiers.isEmpty()) {
            return modifiers.get(0) < 1 || modifiers.get(0) > 53
                    ? Optional.empty()
                    : Optional.of(ColumnType.of(modifiers.get(0) <= 24 ? "real" : "double precision"));
        }
        // What PostgreSQL fills in by itself: char is char(1), numeric(9) is numeric(9,0).
        if (modifiers.isEmpty() && (base.equals("character") || base.equals("bit"))) {
            modifiers.add(1);
        }
        if (modifiers.size() == 1 && base.equals("numeric")) {
            modifiers.add(0);
        }
        return Optional.of(new ColumnType(base, modifiers));
    }

    /** The type as PostgreSQL prints it. Modifiers stand before {@code with time zone}. */
    public String sql() {
        if (modifiers.isEmpty()) {
            return base;
        }
        String list =
                "(" + String.join(",", modifiers.stream().map(String::valueOf).toList()) + ")";
        int zone = base.indexOf(" with");
        return zone < 0 ? base + list : base.substring(0, zone) + list + base.substring(zone);
    }

    @Override
    public String toString() {
        return sql();
    }
}
