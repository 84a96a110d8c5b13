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
 * {@code timestamp(6) with time zone}, {@code numeric(38,2)}, {@code blog."Mood"[]}.
 *
 * @param base the type without modifiers, as it stands in SQL: {@code timestamp with time zone}; with them where they are
 *     no numbers: {@code geometry(Point,4326)}
 * @param modifiers length, or precision and scale; empty if none were given
 * @param array whether it is an array of that; PostgreSQL does not tell how many dimensions it has
 */
public record ColumnType(String base, List<Integer> modifiers, boolean array) {
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

    private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[\\p{L}_][\\p{L}\\p{N}_$]*)";

    /** A name, perhaps qualified or of several words; modifiers, which may stand before the last words; an array. */
    private static final Pattern SHAPE = Pattern.compile(
            "\\s*(?<name>" + NAME + "(?:\\s*\\.\\s*" + NAME + ")?)"
                    + "(?<words>(?:\\s+(?!array\\b)[a-z]+)*?)\\s*(?:\\((?<modifiers>[^()]*)\\))?(?<rest>(?:\\s+(?!array\\b)[a-z]+)*)"
                    + "(?<array>\\s+array\\b\\s*(?:\\[\\s*\\d*\\s*])?|(?:\\s*\\[\\s*\\d*\\s*])+)?\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PART = Pattern.compile(NAME);

    private static final Pattern NUMBERS = Pattern.compile("\\s*-?\\d{1,9}\\s*(?:,\\s*-?\\d{1,9}\\s*)?");

    /** The built-in types of several words; after any other name, more words are a clause and not a type. */
    private static final Pattern SEVERAL_WORDS =
            Pattern.compile("double precision|character varying|bit varying|(?:timestamp|time) with(?:out)? time zone"
                    + "|interval(?: (?:year|month|day|hour|minute|second)(?: to (?:month|hour|minute|second))?)");

    public ColumnType {
        if (base.isBlank()) {
            throw new IllegalArgumentException("a column type needs a name");
        }
        modifiers = List.copyOf(modifiers);
    }

    /** A type that is no array. */
    public ColumnType(String base, List<Integer> modifiers) {
        this(base, modifiers, false);
    }

    /** A type by its base name and modifiers; the base must already be in PostgreSQL's spelling. */
    public static ColumnType of(String base, Integer... modifiers) {
        return new ColumnType(base, List.of(modifiers));
    }

    /** A type that somebody created, by its name. */
    public static ColumnType named(QualifiedName name) {
        return of(SqlText.name(name));
    }

    /** An array of this. */
    public ColumnType asArray() {
        return new ColumnType(base, modifiers, true);
    }

    /** The type of an array's elements; of anything else, itself. */
    public ColumnType element() {
        return new ColumnType(base, modifiers, false);
    }

    /**
     * Reads a type as people write it ({@code VARCHAR(20)}, {@code timestamptz}, {@code int[]}, {@code blog."Mood"}) into
     * PostgreSQL's spelling.
     *
     * @return empty if {@code text} is more than a type name with modifiers (a default, a constraint)
     */
    public static Optional<ColumnType> parse(String text) {
        Matcher m = SHAPE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        String name = name(m.group("name"));
        String rest = (m.group("words") + m.group("rest"))
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        String words = rest.isEmpty() ? name : name + " " + rest;
        String base = ALIASES.getOrDefault(words, words);
        if (!rest.isEmpty() && !SEVERAL_WORDS.matcher(base).matches()) {
            return Optional.empty();
        }
        Optional<String> modifiers = Optional.ofNullable(m.group("modifiers"));
        Optional<ColumnType> type = modifiers.isEmpty()
                ? Optional.of(complete(base, List.of()))
                : modified(words, base, modifiers.get().replaceAll("\\s", ""));
        return m.group("array") == null ? type : type.map(ColumnType::asArray);
    }

    /** Parts of a name as PostgreSQL prints them; its own types need no schema. */
    private static String name(String written) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(written);
        while (part.find()) {
            String text = part.group();
            parts.add(
                    text.startsWith("\"")
                            ? SqlText.name(text.substring(1, text.length() - 1).replace("\"\"", "\""))
                            : text.toLowerCase(Locale.ROOT));
        }
        return parts.size() == 2 && parts.get(0).equals("pg_catalog") ? parts.get(1) : String.join(".", parts);
    }

    private static Optional<ColumnType> modified(String words, String base, String written) {
        if (!NUMBERS.matcher(written).matches()) {
            return written.isEmpty() ? Optional.empty() : Optional.of(of(base + "(" + written + ")"));
        }
        List<Integer> modifiers = new ArrayList<>();
        for (String number : written.split(",", -1)) {
            modifiers.add(Integer.valueOf(number));
        }
        // PostgreSQL has two floating point types; float(n) chooses one by its bits.
        if (words.equals("float")) {
            int bits = modifiers.get(0);
            return bits < 1 || bits > 53 || modifiers.size() > 1
                    ? Optional.empty()
                    : Optional.of(of(bits <= 24 ? "real" : "double precision"));
        }
        return Optional.of(complete(base, modifiers));
    }

    /** With what PostgreSQL fills in by itself: char is char(1), numeric(9) is numeric(9,0). */
    private static ColumnType complete(String base, List<Integer> modifiers) {
        List<Integer> all = new ArrayList<>(modifiers);
        if (all.isEmpty() && (base.equals("character") || base.equals("bit"))) {
            all.add(1);
        }
        if (all.size() == 1 && base.equals("numeric")) {
            all.add(0);
        }
        return new ColumnType(base, all);
    }

    /** The type as PostgreSQL prints it. Modifiers stand before {@code with time zone}. */
    public String sql() {
        String suffix = array ? "[]" : "";
        if (modifiers.isEmpty()) {
            return base + suffix;
        }
        int zone = base.indexOf(" with");
        int before = zone < 0 ? base.length() : zone;
        StringBuilder sql = new StringBuilder(base.length() + 16).append(base, 0, before);
        for (int i = 0; i < modifiers.size(); i++) {
            sql.append(i == 0 ? '(' : ',').append(modifiers.get(i).intValue());
        }
        return sql.append(')')
                .append(base, before, base.length())
                .append(suffix)
                .toString();
    }

    @Override
    public String toString() {
        return sql();
    }
}
