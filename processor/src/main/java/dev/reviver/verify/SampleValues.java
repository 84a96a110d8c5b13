package dev.reviver.verify;

import dev.reviver.schema.SqlText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values for columns that refer to nothing: labels of enums, values that the checks name, others by type; another one each attempt. */
final class SampleValues {
    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.'])(-?\\d+)(?![\\w.'])");

    private SampleValues() {}

    /** An expression of the column's type. */
    static String of(SampleTable.Column column, int attempt) {
        if (!column.labels().isEmpty()) {
            return pick(LITERAL, column.labels(), attempt).orElse("") + "::" + column.type();
        }
        if (column.composite()) {
            return "jsonb_populate_record(NULL::" + column.type() + ", '{}')";
        }
        return (column.checks().isEmpty() ? Optional.<String>empty() : named(column, attempt))
                        .orElseGet(() -> byType(column.base(), attempt))
                + "::" + column.type();
    }

    /**
     * A value that its checks name, in some of the attempts. A check of several columns names values of the others too: kinds
     * of types take turns of different length, so that all combinations are tried.
     */
    private static Optional<String> named(SampleTable.Column column, int attempt) {
        boolean turn = attempt % 2 == 0 || attempt <= 3;
        return switch (withoutModifiers(column.base())) {
            case "smallint", "integer", "bigint", "numeric", "real", "double precision" ->
                pick(NUMBER, column.checks(), attempt / 3)
                        .filter(number -> turn)
                        .map(number -> SqlText.literal(String.valueOf(Long.parseLong(number) + attempt % 3)));
            case "boolean" -> Optional.empty();
            case "text", "character varying", "character" ->
                pick(LITERAL, column.checks(), attempt / 2).filter(literal -> turn);
            default -> pick(LITERAL, column.checks(), attempt / 2).filter(literal -> attempt / 2 % 2 == 0);
        };
    }

    private static String withoutModifiers(String type) {
        return type.replaceAll("\\(.*?\\)", "");
    }

    private static Optional<String> pick(Pattern pattern, String text, int index) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(index % found.size()));
    }

    private static String byType(String type, int attempt) {
        int n = attempt + 1;
        if (type.endsWith("[]")) {
            return "ARRAY[" + byType(type.substring(0, type.length() - 2), attempt) + "]";
        }
        return switch (withoutModifiers(type)) {
            case "smallint", "integer", "bigint" -> "'" + n * 7 + "'";
            case "numeric", "real", "double precision", "money" -> "'" + n + ".25'";
            case "boolean" -> n % 2 == 0 ? "'true'" : "'false'";
            case "date" -> "'" + day(n) + "'";
            case "timestamp without time zone", "timestamp with time zone" -> "'" + day(n) + " 10:11:12.123456+00'";
            case "time without time zone", "time with time zone" -> "'10:11:" + (10 + n) + "'";
            case "interval" -> "'" + n + " hours'";
            case "uuid" -> "md5('" + n + "')";
            case "json", "jsonb" -> "'{\"n\": " + n + "}'";
            case "xml" -> "'<n>" + n + "</n>'";
            case "bytea" -> "'\\x0" + n % 10 + "'";
            case "inet", "cidr" -> "'10.0.0." + n + "'";
            case "macaddr" -> "'08:00:2b:01:02:0" + n % 10 + "'";
            case "bit", "bit varying" -> "B'" + n % 2 + "'";
            case "tsvector", "tsquery" -> "'word" + n + "'";
            // One that is there: its content may be moved to a column.
            case "oid" -> "lo_from_bytea(0, 'v" + n + "')";
            case "point" -> "'(" + n + ",2)'";
            case "int4range", "int8range", "numrange" -> "'[" + n * 10 + "," + (n * 10 + 5) + ")'";
            case "daterange" -> "'[2026-01-01,2026-02-0" + (1 + n % 8) + ")'";
            case "tsrange", "tstzrange" -> "'[2026-01-01 10:00,2026-02-0" + (1 + n % 8) + " 10:00)'";
            default -> "'" + text(type, n) + "'";
        };
    }

    /** Another day for each attempt. */
    private static LocalDate day(int n) {
        return LocalDate.of(2026, 1, 10).plusDays(n);
    }

    private static String text(String type, int n) {
        Matcher length = Pattern.compile("\\((\\d+)\\)").matcher(type);
        String text = "v" + n + " O''Brien é";
        return length.find() && Integer.parseInt(length.group(1)) < 12 ? ("" + (char) ('a' + n % 26)) : text;
    }
}
