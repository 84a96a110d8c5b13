package dev.reviver.schema;

import java.util.List;

/**
 * A primary key. Its columns are {@code NOT NULL} by a statement of their own, never by this key's side effect.
 *
 * @param name the constraint's name
 * @param columns in key order, at least one
 */
public record PrimaryKey(String name, List<String> columns) implements SchemaObject {
    public PrimaryKey {
        Identifier.require("primary key", name);
        columns = KeyColumns.require(name, columns);
    }

    @Override
    public int depth() {
        return 4;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.primaryKey(this);
    }
}
