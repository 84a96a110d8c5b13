package dev.reviver.entity;

import dev.reviver.schema.Expression;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the columns of an index, as in {@code include (title) where deleted = false}.
 *
 * @param included the columns that only travel along, as the catalog has them
 * @param nullsNotDistinct whether NULLs are taken for equal
 * @param condition which rows are in it, if not all
 */
record IndexClauses(List<String> included, boolean nullsNotDistinct, Optional<String> condition) {
    /** Reads them; empty if there is another among them. */
    static Optional<IndexClauses> parse(String text) {
        SqlCursor sql = new SqlCursor(text);
        List<String> included = sql.pass("include") ? sql.names() : List.of();
        boolean notDistinct = sql.pass("nulls", "not", "distinct");
        boolean said = notDistinct || sql.pass("nulls", "distinct");
        Optional<String> condition = sql.pass("where") ? sql.expression().map(IndexClauses::bare) : Optional.empty();
        boolean any = said || !included.isEmpty() || condition.isPresent();
        return any && sql.atEnd() ? Optional.of(new IndexClauses(included, notDistinct, condition)) : Optional.empty();
    }

    /** The condition without the parentheses that are around all of it. */
    private static String bare(String condition) {
        String inner = condition.startsWith("(") && condition.endsWith(")")
                ? condition.substring(1, condition.length() - 1).strip()
                : condition;
        return Expression.flaw(inner).isEmpty() ? inner : condition;
    }
}
