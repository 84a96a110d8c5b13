package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Expression;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * A kind of thing that hangs on a table and holds no data: so it is what its shape is, and two of one shape are one thing
 * under two names.
 *
 * @param noun its record
 * @param of those of a table
 * @param shape all that it is but its name and what can be altered in place
 * @param withName the same under another name
 * @param kept of two of one shape, the older in the words of the newer: with its name, but what can be altered in place
 *     as it was
 * @param hasIndex whether its name is also that of an index
 * @param isConstraint whether its name is that of a constraint
 * @param isInline whether it comes and goes with its table, in one statement
 */
record PartKind<T extends SchemaObject>(
        Class<T> noun,
        Function<Table, List<T>> of,
        Function<T, Object> shape,
        BiFunction<T, String, T> withName,
        BinaryOperator<T> kept,
        boolean hasIndex,
        boolean isConstraint,
        boolean isInline) {

    static final PartKind<PrimaryKey> PRIMARY_KEY = new PartKind<>(
            PrimaryKey.class,
            table -> table.primaryKey().stream().toList(),
            PrimaryKey::columns,
            PrimaryKey::withName,
            (former, latter) -> latter.withComment(former.comment()),
            true,
            true,
            true);

    static final PartKind<UniqueKey> UNIQUE_KEY = new PartKind<>(
            UniqueKey.class,
            Table::uniqueKeys,
            key -> List.of(key.columns(), key.nullsNotDistinct(), key.deferral()),
            UniqueKey::withName,
            (former, latter) -> latter.withComment(former.comment()),
            true,
            true,
            true);

    static final PartKind<Check> CHECK = new PartKind<>(
            Check.class,
            Table::checks,
            check -> Expression.of(check.expression()).canonical(),
            Check::withName,
            (former, latter) -> latter.withComment(former.comment()),
            false,
            true,
            true);

    static final PartKind<Index> INDEX = new PartKind<>(
            Index.class,
            Table::indexes,
            PartKind::shape,
            Index::withName,
            (former, latter) -> latter.withComment(former.comment()),
            true,
            false,
            false);

    static final PartKind<ForeignKey> FOREIGN_KEY = new PartKind<>(
            ForeignKey.class,
            Table::foreignKeys,
            key -> List.of(key.columns(), key.target(), key.targetColumns(), key.onDelete(), key.onUpdate()),
            ForeignKey::withName,
            (former, latter) -> latter.withDeferral(former.deferral()).withComment(former.comment()),
            false,
            true,
            false);

    static final List<PartKind<?>> ALL = List.of(PRIMARY_KEY, UNIQUE_KEY, CHECK, INDEX, FOREIGN_KEY);

    private static Object shape(Index index) {
        return List.of(
                index.columns().stream().map(PartKind::canonical).toList(),
                index.unique(),
                index.nullsNotDistinct(),
                index.method(),
                index.included(),
                index.condition().map(sql -> Expression.of(sql).canonical()));
    }

    private static IndexColumn canonical(IndexColumn column) {
        return column.isExpression()
                ? column.withTerm(Expression.of(column.term()).canonical())
                : column;
    }

    /**
     * The parts of one table, before and after.
     *
     * @param kept what stays as it is, perhaps under another name: former to latter
     * @param gone what has no counterpart of its shape
     * @param arrived likewise
     */
    record Match<T>(Map<T, T> kept, List<T> gone, List<T> arrived) {}

    /** Pairs by name and shape, then by shape alone. */
    Match<T> match(List<T> from, List<T> to) {
        Map<T, T> kept = new LinkedHashMap<>();
        Map<Object, Deque<T>> open = new HashMap<>();
        Map<String, T> byName = new HashMap<>();
        to.forEach(part -> byName.put(part.name(), part));
        List<T> rest = new ArrayList<>();
        for (T part : from) {
            T same = byName.get(part.name());
            if (same != null && shape.apply(same).equals(shape.apply(part))) {
                kept.put(part, same);
                byName.remove(part.name());
            } else {
                rest.add(part);
            }
        }
        List<T> arrived = new ArrayList<>();
        for (T part : to) {
            if (byName.containsKey(part.name())) {
                arrived.add(part);
                open.computeIfAbsent(shape.apply(part), s -> new ArrayDeque<>()).add(part);
            }
        }
        List<T> gone = new ArrayList<>();
        for (T part : rest) {
            Deque<T> alike = open.get(shape.apply(part));
            if (alike == null || alike.isEmpty()) {
                gone.add(part);
            } else {
                T latter = alike.remove();
                kept.put(part, latter);
                arrived.remove(latter);
            }
        }
        return new Match<>(kept, gone, arrived);
    }

    /** Whether one can become the other without being taken off. */
    boolean canBeAltered(T from, T to) {
        return from.equals(kept.apply(from, to));
    }

    /** Where a name of this kind must be alone. */
    List<Scope> scopes(QualifiedName table) {
        List<Scope> scopes = new ArrayList<>();
        if (hasIndex) {
            scopes.add(new Scope.Relations(table.schema()));
        }
        if (isConstraint) {
            scopes.add(new Scope.Constraints(table));
        }
        return scopes;
    }
}
