package dev.reviver.sql;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.Optional;

/** Nouns that no row can be in the way of when they are created. */
abstract class DemandsNothing implements SchemaObject.Visitor<Optional<Sql>> {
    @Override
    public Optional<Sql> namespace(Namespace namespace) {
        return Optional.empty();
    }

    @Override
    public Optional<Sql> enumType(EnumType type) {
        return Optional.empty();
    }

    @Override
    public Optional<Sql> compositeType(CompositeType type) {
        return Optional.empty();
    }

    @Override
    public Optional<Sql> sequence(Sequence sequence) {
        return Optional.empty();
    }

    @Override
    public Optional<Sql> table(Table table) {
        return Optional.empty();
    }

    @Override
    public Optional<Sql> column(Column column) {
        return Optional.empty();
    }

    @Override
    public abstract Optional<Sql> primaryKey(PrimaryKey key);

    @Override
    public abstract Optional<Sql> uniqueKey(UniqueKey key);

    @Override
    public abstract Optional<Sql> check(Check check);

    @Override
    public abstract Optional<Sql> index(Index index);

    @Override
    public abstract Optional<Sql> foreignKey(ForeignKey key);
}
