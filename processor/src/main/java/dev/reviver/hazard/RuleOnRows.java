package dev.reviver.hazard;

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

/** What a thing does to values that break it; empty if it takes all. */
public final class RuleOnRows implements SchemaObject.Visitor<Optional<String>> {
    private static final Optional<String> NONE = Optional.empty();
    private static final Optional<String> KNOWS_ALREADY = Optional.of("has already");

    @Override
    public Optional<String> namespace(Namespace namespace) {
        return NONE;
    }

    @Override
    public Optional<String> enumType(EnumType type) {
        return NONE;
    }

    @Override
    public Optional<String> compositeType(CompositeType type) {
        return NONE;
    }

    @Override
    public Optional<String> sequence(Sequence sequence) {
        return NONE;
    }

    @Override
    public Optional<String> table(Table table) {
        return NONE;
    }

    @Override
    public Optional<String> column(Column column) {
        return NONE;
    }

    @Override
    public Optional<String> primaryKey(PrimaryKey key) {
        return KNOWS_ALREADY;
    }

    @Override
    public Optional<String> uniqueKey(UniqueKey key) {
        return KNOWS_ALREADY;
    }

    @Override
    public Optional<String> check(Check check) {
        return Optional.of("does not allow");
    }

    @Override
    public Optional<String> index(Index index) {
        return index.unique() ? KNOWS_ALREADY : NONE;
    }

    @Override
    public Optional<String> foreignKey(ForeignKey key) {
        return Optional.of("does not find");
    }
}
