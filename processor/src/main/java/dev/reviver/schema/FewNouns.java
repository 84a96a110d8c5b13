package dev.reviver.schema;

/** A visitor with something to say of few nouns, and one answer for all others. */
public interface FewNouns<R> extends SchemaObject.Visitor<R> {
    /** The answer for nouns that have no other. */
    R otherwise(SchemaObject object);

    @Override
    default R namespace(Namespace namespace) {
        return otherwise(namespace);
    }

    @Override
    default R enumType(EnumType type) {
        return otherwise(type);
    }

    @Override
    default R compositeType(CompositeType type) {
        return otherwise(type);
    }

    @Override
    default R sequence(Sequence sequence) {
        return otherwise(sequence);
    }

    @Override
    default R table(Table table) {
        return otherwise(table);
    }

    @Override
    default R column(Column column) {
        return otherwise(column);
    }

    @Override
    default R primaryKey(PrimaryKey key) {
        return otherwise(key);
    }

    @Override
    default R uniqueKey(UniqueKey key) {
        return otherwise(key);
    }

    @Override
    default R check(Check check) {
        return otherwise(check);
    }

    @Override
    default R index(Index index) {
        return otherwise(index);
    }

    @Override
    default R foreignKey(ForeignKey key) {
        return otherwise(key);
    }
}
