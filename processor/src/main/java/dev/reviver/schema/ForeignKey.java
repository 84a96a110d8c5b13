package dev.reviver.schema;

import java.util.List;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns
 * @param target the referenced table
 * @param targetColumns the referenced columns, one for each of {@code columns}
 * @param onDelete what happens to the row when the referenced one goes
 */
public record ForeignKey(
        String name, List<String> columns, QualifiedName target, List<String> targetColumns, ReferentialAction onDelete)
        implements SchemaObject {

    public ForeignKey {
        Identifier.require("foreign key", name);
        columns = KeyColumns.require(name, columns);
        targetColumns = KeyColumns.require(name, targetColumns);
        if (columns.size() != targetColumns.size()) {
            throw new IllegalArgumentException("foreign key " + name + " pairs " + columns + " with " + targetColumns);
        }
    }

    @Override
    public int depth() {
        return 6;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.foreignKey(this);
    }
}
