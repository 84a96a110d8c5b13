package dev.reviver.schema;

import java.util.Optional;

/**
 * What an index sorts by, first or second or later: a column, or an expression over columns.
 *
 * @param term the column's name, or the expression without the outer parentheses
 * @param isExpression which of the two it is
 * @param descending whether larger values come first
 * @param nullsFirst whether NULLs come first; PostgreSQL's default is to put them where the largest values are
 * @param collation how texts are compared; absent for the collation of the column or expression
 * @param operatorClass how values are compared, with its options if any ({@code gist_trgm_ops(siglen='32')}), as it
 *     stands in SQL; absent for the default of the type
 */
public record IndexColumn(
        String term,
        boolean isExpression,
        boolean descending,
        boolean nullsFirst,
        Optional<QualifiedName> collation,
        Optional<String> operatorClass) {
    public IndexColumn {
        if (isExpression && term.isBlank()) {
            throw new IllegalArgumentException("an index needs an expression");
        }
        if (!isExpression) {
            Identifier.require("column", term);
        }
    }

    /** A column in one of the two usual orders. */
    public IndexColumn(String name, boolean descending) {
        this(name, false, descending, descending, Optional.empty(), Optional.empty());
    }

    /** A column in ascending order, PostgreSQL's default. */
    public static IndexColumn ascending(String name) {
        return new IndexColumn(name, false);
    }

    /** An expression in ascending order. */
    public static IndexColumn expression(String sql) {
        return new IndexColumn(sql, true, false, false, Optional.empty(), Optional.empty());
    }

    /** The same place in the order for another column or expression. */
    public IndexColumn withTerm(String other) {
        return new IndexColumn(other, isExpression, descending, nullsFirst, collation, operatorClass);
    }
}
