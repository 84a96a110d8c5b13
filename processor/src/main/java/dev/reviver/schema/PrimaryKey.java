package dev.reviver.schema;

import java.util.List;
import java.util.Optional;

/**
 * A primary key. Its columns are {@code NOT NULL} by a statement of their own, never by this key's side effect.
 *
 * @param name the constraint's name
 * @param columns in key order, at least one
 * @param comment the text of {@code COMMENT ON CONSTRAINT}
 */
public record PrimaryKey(String name, List<String> columns, Optional<String> comment) implements SchemaObject {
    public PrimaryKey {
        Identifier.require("primary key", name);
        columns = KeyColumns.require(name, columns);
    }

    /** A key without a comment. */
    public PrimaryKey(String name, List<String> columns) {
        this(name, columns, Optional.empty());
    }

    /** The same key under another name. */
    public PrimaryKey withName(String other) {
        return new PrimaryKey(other, columns, comment);
    }

    /** The key of that name over other columns. */
    public PrimaryKey withColumns(List<String> other) {
        return new PrimaryKey(name, other, comment);
    }

    @Override
    public PrimaryKey withComment(Optional<String> other) {
        return new PrimaryKey(name, columns, other);
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
