package dev.reviver.schema;

import java.util.Optional;

/**
 * A column.
 *
 * @param name its name
 * @param type its type in PostgreSQL's spelling
 * @param nullable false for {@code NOT NULL}
 * @param defaultValue the expression of {@code DEFAULT}; absent for identity and generated columns
 * @param identity set if PostgreSQL counts the value up
 * @param generated set if PostgreSQL computes the value from others of the row
 * @param collation how texts are compared; absent for the collation of the type
 * @param comment the text of {@code COMMENT ON COLUMN}
 */
public record Column(
        String name,
        ColumnType type,
        boolean nullable,
        Optional<DefaultValue> defaultValue,
        Optional<Identity> identity,
        Optional<Generated> generated,
        Optional<QualifiedName> collation,
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
        if (generated.isPresent() && (identity.isPresent() || defaultValue.isPresent())) {
            throw new IllegalArgumentException("generated column " + name + " cannot have a default or identity");
        }
    }

    /** A column that is not generated and has its type's collation. */
    public Column(
            String name,
            ColumnType type,
            boolean nullable,
            Optional<DefaultValue> defaultValue,
            Optional<Identity> identity,
            Optional<String> comment) {
        this(name, type, nullable, defaultValue, identity, Optional.empty(), Optional.empty(), comment);
    }

    /** A nullable column and nothing more. */
    public static Column of(String name, ColumnType type) {
        return new Column(name, type, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same column under another name. */
    public Column withName(String other) {
        return new Column(other, type, nullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column of another type, in that type's collation if it had its own type's. */
    public Column withType(ColumnType other) {
        return new Column(name, other, nullable, defaultValue, identity, generated, collation, comment);
    }

    /** The same column, nullable or not. */
    public Column withNullable(boolean other) {
        return new Column(name, type, other, defaultValue, identity, generated, collation, comment);
    }

    /** The same column with another default, or none. */
    public Column withDefault(Optional<DefaultValue> other) {
        return new Column(name, type, nullable, other, identity, generated, collation, comment);
    }

    /** The same column, counted up or not. */
    public Column withIdentity(Optional<Identity> other) {
        return new Column(name, type, nullable, defaultValue, other, generated, collation, comment);
    }

    /** The same column, computed or not. */
    public Column withGenerated(Optional<Generated> other) {
        return new Column(name, type, nullable, defaultValue, identity, other, collation, comment);
    }

    /** The same column in another collation, or its type's. */
    public Column withCollation(Optional<QualifiedName> other) {
        return new Column(name, type, nullable, defaultValue, identity, generated, other, comment);
    }

    @Override
    public Column withComment(Optional<String> other) {
        return new Column(name, type, nullable, defaultValue, identity, generated, collation, other);
    }

    /** A generated column leans on others; those must be there first, and may not change under it. */
    @Override
    public int depth() {
        return generated.isPresent() ? 1 : -2;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.column(this);
    }
}
