package dev.reviver.schema;

/**
 * The expression of a {@code DEFAULT} clause. Two spellings of one value are two values: only PostgreSQL knows that
 * they are the same.
 *
 * @param sql the expression, as it stands in the clause
 */
public record DefaultValue(String sql) {
    public DefaultValue {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("a default needs an expression");
        }
    }
}
