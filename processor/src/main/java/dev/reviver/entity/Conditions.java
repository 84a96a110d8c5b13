package dev.reviver.entity;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The conditions of the check constraints that Hibernate makes by itself, in its own words. */
final class Conditions {
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

    /** The words that cannot name a column without quotes (PostgreSQL manual, appendix C: "reserved"). */
    private static final Set<String> RESERVED = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate"
                            + " collation column concurrently constraint create cross current_catalog current_date"
                            + " current_role current_schema current_time current_timestamp current_user default deferrable"
                            + " desc distinct do else end except false fetch for foreign freeze from full grant group having"
                            + " ilike in initially inner intersect into is isnull join lateral leading left like limit"
                            + " localtime localtimestamp natural not notnull null offset on only or order outer overlaps"
                            + " placing primary references returning right select session_user similar some symmetric"
                            + " system_user table tablesample then to trailing true union unique user using variadic verbose"
                            + " when where window with")
                    .split(" "));

    private Conditions() {}

    /** {@code status in ('DRAFT','PUBLISHED')}. */
    static String in(String column, List<String> texts) {
        return column(column) + texts.stream().map(Conditions::literal).collect(Collectors.joining(",", " in (", ")"));
    }

    /** {@code kind in (1,2)}. */
    static String inNumbers(String column, List<String> numbers) {
        return column(column) + numbers.stream().collect(Collectors.joining(",", " in (", ")"));
    }

    /** {@code status between 0 and 2}. */
    static String between(String column, int low, int high) {
        return column(column) + " between " + low + " and " + high;
    }

    /** {@code dtype <> 'Car' or (doors is not null and seats is not null)}: {@code value} is a literal. */
    static String requiredFor(String discriminator, String value, List<String> columns) {
        return column(discriminator) + " <> " + value
                + columns.stream()
                        .map(name -> column(name) + " is not null")
                        .collect(Collectors.joining(" and ", " or (", ")"));
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String column(String name) {
        return PLAIN.matcher(name).matches() && !RESERVED.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }
}
