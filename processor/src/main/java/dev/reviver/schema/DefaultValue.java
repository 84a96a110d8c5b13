package dev.reviver.schema;

import java.util.Set;

/**
 * The expression of a {@code DEFAULT} clause. Two spellings of one value are two values: only PostgreSQL knows that
 * they are the same.
 *
 * @param sql the expression, as it stands in the clause
 */
public record DefaultValue(String sql) {
    /** Functions that do not differ from row to row: {@code provolatile} of {@code pg_proc} says so, or they are words of SQL. */
    static final Set<String> ONE_FOR_ALL = Set.of(
            "coalesce",
            "current_database",
            "current_schema",
            "current_setting",
            "current_time",
            "current_timestamp",
            "date_trunc",
            "jsonb_build_array",
            "jsonb_build_object",
            "localtime",
            "localtimestamp",
            "lower",
            "make_date",
            "make_interval",
            "now",
            "statement_timestamp",
            "timezone",
            "to_char",
            "transaction_timestamp",
            "upper");

    public DefaultValue {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("a default needs an expression");
        }
    }

    /**
     * Whether each row may have a value of its own, for which PostgreSQL writes all rows when a column comes with it; else
     * they have one in common, which it notes in the catalog. Of functions that it does not know it says yes.
     */
    public boolean mayDifferByRow() {
        return !ONE_FOR_ALL.containsAll(Expression.of(sql).functions());
    }
}
