package dev.reviver.schema;

import java.util.Optional;

/**
 * A column.
 *
 * @param name its name
 * @param type its type in PostgreSQL's spelling
 * @param nullable false for {@code NOT NULL}
 * @param defaultValue the expression of {@code DEFAULT}; absent for identity columns
 * @param identity set if PostgreSQL generates the value
 * @param comment the text of {@code COMMENT ON COLUMN}
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        Optional<DefaultValue> defaultValue,
        Optional<Identity> identity,
        Optional<String> comment)
        implements SchemaObject {

    public Column {
        Identifier.require("column", name);
        if (identity.isPresent() && nullable) {
            throw new IllegalArgumentException("identity column " + name + " cannot be nullable");
        }
        if (identity.isPresent() && defaultValue.isPresent()) {
            throw new IllegalArgumentException("identity column " + name + " cannot have a default");
        }
    }

    /** A nullable column and nothing more. */
    public static Column of(String name, ColumnType type) {
        return new Column(name, type, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same column, nullable or not. */
    public Column withNullable(boolean other) {
        return new Column(name, type, other, defaultValue, identity, comment);
    }

    /** The same column with another type. */
    public Column withType(ColumnType other) {
        return new Column(name, other, nullable, defaultValue, identity, comment);
    }

    /** The same column under another name. */
    public Column withName(String other) {
        return new Column(other, type, nullable, defaultValue, identity, comment);
    }

    @Override
    public int depth() {
        return -2;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.column(this);
    }
}
