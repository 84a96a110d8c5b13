package dev.reviver.hazard;

import dev.reviver.schema.Check;
import dev.reviver.schema.FewNouns;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.Optional;

/** What a thing does to values that break it; empty if it takes all. */
public final class RuleOnRows implements FewNouns<Optional<String>> {
    private static final Optional<String> KNOWS_ALREADY = Optional.of("has already");

    @Override
    public Optional<String> otherwise(SchemaObject object) {
        return Optional.empty();
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
        return index.unique() ? KNOWS_ALREADY : Optional.empty();
    }

    @Override
    public Optional<String> foreignKey(ForeignKey key) {
        return Optional.of("does not find");
    }
}
