package dev.reviver.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param name the constraint's name
 * @param columns the referencing columns
 * @param target the referenced table
 * @param targetColumns the referenced columns, one for each of {@code columns}
 * @param onDelete what happens to the row when the referenced one goes
 * @param onUpdate what happens to the row when the key of the referenced one changes
 * @param deferral when it is checked
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferral deferral,
        Optional<String> comment)
        implements SchemaObject {

    public ForeignKey {
        Identifier.require("foreign key", name);
        columns = KeyColumns.require(name, columns);
        targetColumns = KeyColumns.require(name, targetColumns);
        if (columns.size() != targetColumns.size()) {
            throw new IllegalArgumentException("foreign key " + name + " pairs " + columns + " with " + targetColumns);
        }
    }

    /** A foreign key that does nothing on update and is checked at once. */
    public ForeignKey(
            String name,
            List<String> columns,
            QualifiedName target,
            List<String> targetColumns,
            ReferentialAction onDelete) {
        this(
                name,
                columns,
                target,
                targetColumns,
                onDelete,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE,
                Optional.empty());
    }

    /** The same key under another name. */
    public ForeignKey withName(String other) {
        return new ForeignKey(other, columns, target, targetColumns, onDelete, onUpdate, deferral, comment);
    }

    /** The key of that name between other columns. */
    public ForeignKey withColumns(List<String> other, QualifiedName otherTarget, List<String> otherTargetColumns) {
        return new ForeignKey(name, other, otherTarget, otherTargetColumns, onDelete, onUpdate, deferral, comment);
    }

    /** The same key, checked at another moment. */
    public ForeignKey withDeferral(Deferral other) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, other, comment);
    }

    @Override
    public ForeignKey withComment(Optional<String> other) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, deferral, other);
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
