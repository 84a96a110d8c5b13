package dev.reviver.schema;

/** A noun that stands in a database schema by itself, and not on a table. */
public sealed interface Placed extends SchemaObject permits CompositeType, EnumType, Sequence, Table {
    /** Where it is. */
    QualifiedName qualifiedName();

    @Override
    default String name() {
        return qualifiedName().name();
    }
}
