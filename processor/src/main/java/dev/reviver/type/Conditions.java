package dev.reviver.type;

import dev.reviver.schema.SqlText;
import java.util.List;
import java.util.stream.Collectors;

/** The conditions of the check constraints that Hibernate makes by itself, in its own words. */
public final class Conditions {
    private Conditions() {}

    /** {@code status in ('DRAFT','PUBLISHED')}. */
    public static String in(String column, List<String> texts) {
        return SqlText.name(column)
                + texts.stream().map(SqlText::literal).collect(Collectors.joining(",", " in (", ")"));
    }

    /** {@code kind in (1,2)}. */
    public static String inNumbers(String column, List<String> numbers) {
        return SqlText.name(column) + numbers.stream().collect(Collectors.joining(",", " in (", ")"));
    }

    /** {@code status between 0 and 2}. */
    static String between(String column, int low, int high) {
        return SqlText.name(column) + " between " + low + " and " + high;
    }

    /** {@code price>=0}. */
    public static String atLeast(String column, long low) {
        return SqlText.name(column) + ">=" + low;
    }

    /** {@code price<=100}. */
    public static String atMost(String column, long high) {
        return SqlText.name(column) + "<=" + high;
    }

    /** {@code (price>=0) and (price<=100)}: Hibernate makes one constraint of a column's conditions without a name. */
    public static String all(List<String> conditions) {
        return conditions.size() == 1
                ? conditions.get(0)
                : conditions.stream().collect(Collectors.joining(") and (", "(", ")"));
    }

    /** {@code dtype <> 'Car' or (doors is not null and seats is not null)}: {@code others} is the condition of the rows that need not. */
    public static String requiredUnless(String others, List<String> columns) {
        return others
                + columns.stream()
                        .map(name -> SqlText.name(name) + " is not null")
                        .collect(Collectors.joining(" and ", " or (", ")"));
    }
}
