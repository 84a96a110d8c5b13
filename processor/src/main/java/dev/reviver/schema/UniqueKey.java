package dev.reviver.schema;

import java.util.List;

/**
 * A unique constraint. NULLs are distinct.
 *
 * @param name the constraint's name
 * @param columns in key order, at least one
 */
public record UniqueKey(String name, List<String> columns) implements SchemaObject {
    public UniqueKey {
        Identifier.require("unique key", name);
        columns = KeyColumns.require(name, columns);
    }

    @Override
    public int depth() {
        return 4;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.uniqueKey(this);
    }
}
