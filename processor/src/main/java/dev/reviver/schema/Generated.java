package dev.reviver.schema;

/**
 * The expression of a generated column.
 *
 * @param expression what its value is made of, without the outer parentheses
 * @param storage whether the value is kept
 */
public record Generated(String expression, Storage storage) {
    /** When the value of a generated column is computed. */
    public enum Storage {
        /** When the row is written. */
        STORED,
        /** When the row is read; since PostgreSQL 18. */
        VIRTUAL
    }

    public Generated {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("a generated column needs an expression");
        }
    }
}
