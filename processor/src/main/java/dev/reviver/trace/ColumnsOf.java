package dev.reviver.trace;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.Expression;
import dev.reviver.schema.FewNouns;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.UniqueKey;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns whose values a demand on rows looks at, by table.
 *
 * @param table the table that the object is on
 */
public record ColumnsOf(QualifiedName table) implements FewNouns<Map<QualifiedName, Collection<String>>> {
    /** No rows. */
    @Override
    public Map<QualifiedName, Collection<String>> otherwise(SchemaObject object) {
        return Map.of();
    }

    @Override
    public Map<QualifiedName, Collection<String>> column(Column column) {
        return Map.of(table, List.of(column.name()));
    }

    @Override
    public Map<QualifiedName, Collection<String>> primaryKey(PrimaryKey key) {
        return Map.of(table, key.columns());
    }

    @Override
    public Map<QualifiedName, Collection<String>> uniqueKey(UniqueKey key) {
        return Map.of(table, key.columns());
    }

    @Override
    public Map<QualifiedName, Collection<String>> check(Check check) {
        return Map.of(table, Set.copyOf(Expression.of(check.expression()).names()));
    }

    @Override
    public Map<QualifiedName, Collection<String>> index(Index index) {
        return Map.of(table, Set.copyOf(index.mentions()));
    }

    @Override
    public Map<QualifiedName, Collection<String>> foreignKey(ForeignKey key) {
        return key.target().equals(table)
                ? Map.of(table, join(key.columns(), key.targetColumns()))
                : Map.of(table, key.columns(), key.target(), key.targetColumns());
    }

    private static Collection<String> join(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
