package dev.reviver.schema;

import java.util.List;
import java.util.Optional;

/**
 * A unique constraint.
 *
 * @param name the constraint's name
 * @param columns in key order, at least one
 * @param nullsNotDistinct whether two rows may not agree in NULLs either; since PostgreSQL 15
 * @param deferral when it is checked
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record UniqueKey(
        String name, List<String> columns, boolean nullsNotDistinct, Deferral deferral, Optional<String> comment)
        implements SchemaObject {
    public UniqueKey {
        Identifier.require("unique key", name);
        columns = KeyColumns.require(name, columns);
    }

    /** A key in which NULLs are distinct, checked at once. */
    public UniqueKey(String name, List<String> columns) {
        this(name, columns, false, Deferral.NOT_DEFERRABLE, Optional.empty());
    }

    /** The same key under another name. */
    public UniqueKey withName(String other) {
        return new UniqueKey(other, columns, nullsNotDistinct, deferral, comment);
    }

    /** The key of that name over other columns. */
    public UniqueKey withColumns(List<String> other) {
        return new UniqueKey(name, other, nullsNotDistinct, deferral, comment);
    }

    @Override
    public UniqueKey withComment(Optional<String> other) {
        return new UniqueKey(name, columns, nullsNotDistinct, deferral, other);
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
