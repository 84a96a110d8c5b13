package dev.reviver.change;

import dev.reviver.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The values of rows in random tables, as SQL. */
public final class RandomValues {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            " 1 ",
            "01",
            "1.5",
            "1e3",
            "-7",
            "abc",
            "NaN",
            "Infinity",
            "true",
            "Größe 😀",
            "2024-02-30",
            "a''b\\c",
            "32768",
            "2147483648",
            "9223372036854775808",
            "9999999999.5",
            "0x1f",
            "1_000");
    private static final List<String> DATES =
            List.of("infinity", "-infinity", "0044-03-15 BC", "1999-12-31", "5874897-12-31");
    private static final List<String> MOMENTS = List.of(
            "infinity",
            "-infinity",
            "0044-03-15 12:00:00 BC",
            "1999-12-31 23:59:59.999999",
            "2024-03-31 02:30:00.0005",
            "294276-12-31 23:59:59.5");

    /** Values that are the least, the greatest, or odd otherwise. */
    private static final Map<String, List<String>> ODD = Map.ofEntries(
            Map.entry("smallint", List.of("'-32768'", "'32767'", "'0'")),
            Map.entry("integer", List.of("'-2147483648'", "'2147483647'", "'16777217'")),
            Map.entry("bigint", List.of("'-9223372036854775808'", "'9223372036854775807'", "'9007199254740993'")),
            Map.entry("numeric", List.of("'9999999999'", "'-9999999999'", "'NaN'", "'32768'")),
            Map.entry(
                    "double precision",
                    List.of("'NaN'", "'Infinity'", "'-Infinity'", "'-0'", "'0.1'", "'1e308'", "'1e-300'", "'32767.5'")),
            Map.entry("date", quoted(DATES)),
            Map.entry("timestamp without time zone", quoted(MOMENTS)),
            Map.entry("timestamp with time zone", quoted(MOMENTS)),
            Map.entry("text", quoted(TEXTS)),
            Map.entry("character varying", quoted(TEXTS)));

    /** With what the name of a composite type begins. */
    static final String STRUCT = "struct of ";

    /** What its attributes can be called; each has the number of the row. */
    static final List<String> ATTRIBUTES = List.of("a", "b b", "quo\"te", "select");

    private RandomValues() {}

    /**
     * What a row has in a column of that type: another value in each row, but for booleans and enum types, which have two.
     * It is the same number, text or day whatever the type is, so that no change of type is in its way.
     *
     * @param row from 1
     */
    public static String value(ColumnType type, int row) {
        if (isStruct(type)) {
            return type.array() ? "ARRAY[" + struct(type.element(), row) + ", NULL]::" + type.sql() : struct(type, row);
        }
        if (type.array()) {
            return "'{" + row + "}'";
        }
        String day = String.format(Locale.ROOT, "2024-01-%02d", row);
        return switch (type.base()) {
            case "uuid" -> String.format(Locale.ROOT, "'00000000-0000-0000-0000-%012d'", row);
            case "boolean" -> row % 2 == 1 ? "false" : "true";
            case "date" -> "'" + day + "'";
            case "timestamp without time zone" -> "'" + day + " 00:00:00'";
            case "timestamp with time zone" -> "'" + day + " 00:00:00+00'";
            default ->
                isOfTwo(type) ? "'" + (2 - row % 2) + "'" : TypeFamily.of(type).isText() ? "'" + row + "'" : "" + row;
        };
    }

    private static boolean isStruct(ColumnType type) {
        return type.base().startsWith("\"" + STRUCT);
    }

    /** Attributes that the type does not have are not taken. */
    private static String struct(ColumnType type, int row) {
        String parts = ATTRIBUTES.stream()
                .flatMap(name -> Stream.of(name, name + "!"))
                .map(name -> "\"" + name.replace("\"", "\\\"") + "\": " + row)
                .collect(Collectors.joining(", ", "{", "}"));
        return "json_populate_record(NULL::" + type.sql() + ", '" + parts + "')";
    }

    /** Whether a column of the type has two different values, however many rows there are. */
    static boolean isOfTwo(ColumnType type) {
        return !type.array()
                && (type.base().equals("boolean")
                        || (TypeFamily.of(type) == TypeFamily.OTHER
                                && !type.base().equals("uuid")));
    }

    /** Any value that the type has: a change of type may have to refuse it, and must not distort it. */
    public static String odd(ColumnType type, int row, Random random) {
        if (type.array()) {
            List<String> arrays = List.of("'{}'", "'{NULL," + row + "}'", "'{{1,2},{3," + row + "}}'", "'[5:6]={7,8}'");
            return arrays.get(random.nextInt(arrays.size()));
        }
        List<String> odd = ODD.getOrDefault(type.base(), List.of());
        return odd.isEmpty() || random.nextInt(3) == 0 ? value(type, row) : odd.get(random.nextInt(odd.size()));
    }

    private static List<String> quoted(List<String> values) {
        return values.stream().map(value -> "'" + value + "'").toList();
    }

    /** A name in double quotes. */
    public static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
