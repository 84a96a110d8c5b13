package dev.reviver.schema;

import java.util.Optional;

/**
 * A noun: one kind of thing that can be created, dropped, altered or renamed in a database.
 *
 * <p>Parts of a table (columns, keys, …) do not know their table; they are addressed by (table, part).
 */
public sealed interface SchemaObject
        permits Namespace, Placed, Column, PrimaryKey, UniqueKey, Check, Index, ForeignKey {

    /** The object's own name, unqualified. */
    String name();

    /**
     * The phase in which this noun is created; it is dropped in the negated one. Foundations, to which others refer, are
     * negative; what hangs on others is positive. This number is the only place where order is decided.
     */
    int depth();

    /** The text of {@code COMMENT ON}. */
    Optional<String> comment();

    /** The same object with another comment, or none. */
    SchemaObject withComment(Optional<String> other);

    /** Calls the method of {@code visitor} that belongs to this noun. */
    <R> R accept(Visitor<R> visitor);

    /** The behaviour of a layer, one method a noun, so that a new noun is a compile error where it is not handled. */
    interface Visitor<R> {
        R namespace(Namespace namespace);

        R enumType(EnumType type);

        R compositeType(CompositeType type);

        R sequence(Sequence sequence);

        R table(Table table);

        R column(Column column);

        R primaryKey(PrimaryKey key);

        R uniqueKey(UniqueKey key);

        R check(Check check);

        R index(Index index);

        R foreignKey(ForeignKey key);
    }
}
