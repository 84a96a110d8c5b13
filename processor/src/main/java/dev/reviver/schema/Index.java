package dev.reviver.schema;

import java.util.List;

/**
 * A B-tree index that backs no constraint.
 *
 * @param name its name, one among the tables and indexes of the database schema
 * @param columns in key order, at least one
 * @param unique whether two rows may not agree in all columns
 */
public record Index(String name, List<IndexColumn> columns, boolean unique) implements SchemaObject {
    public Index {
        Identifier.require("index", name);
        KeyColumns.require(name, columns.stream().map(IndexColumn::name).toList());
        columns = List.copyOf(columns);
    }

    @Override
    public int depth() {
        return 5;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.index(this);
    }
}
