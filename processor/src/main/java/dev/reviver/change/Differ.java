package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.Expression;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Compares two models: the older one is first put into the words of the newer one, then each noun is paired by name, and
 * what leans on something that changes under it is taken off and put back.
 *
 * <p>Every step is explicit. PostgreSQL drops the indexes and checks of a dropped column by itself, and the foreign keys
 * of a dropped table; here they are changes of their own, so that the reversed list of inverses is the way back.
 */
public final class Differ {
    private record KeyRef(QualifiedName table, Set<String> columns) {}

    private final List<Change> changes = new ArrayList<>();
    private final Hinge hinge = new Hinge();
    /** Columns whose type leaves its family: nothing on them survives. */
    private final Set<ColumnRef> leftFamily = new HashSet<>();
    /**
     * Columns that get another type, be it only a longer one: PostgreSQL reads the checks over them again, from its own
     * text, and ends with other words than for a fresh check. It also reads all rows for that, so replacing costs no more.
     */
    private final Set<ColumnRef> retyped = new HashSet<>();
    /** What columns of enum types are of. */
    private final Set<String> enumTypes = new HashSet<>();
    /** The composite types of both models, as they stand in SQL. */
    private final Map<String, CompositeType> compositeTypes = new HashMap<>();
    /** Columns whose identity is not what it was. */
    private final Set<ColumnRef> countedAnew = new HashSet<>();
    /** Keys that are gone for a while, or for good. */
    private final Set<KeyRef> lostKeys = new HashSet<>();

    private Differ() {}

    /**
     * The plan that leads from one model to another.
     *
     * @throws IllegalArgumentException if the renames contradict each other or lead a column to another table
     */
    public static Plan diff(Schema from, Schema to, Renames renames) {
        if (from.equals(to) && renames.hints().isEmpty()) {
            return new Plan(List.of());
        }
        SchemaMoves.Result moved = SchemaMoves.of(from, to, renames);
        Differ differ = new Differ();
        differ.changes.addAll(moved.changes());
        return differ.plan(RenamePhase.of(moved.from(), to, moved.renames()), to);
    }

    private Plan plan(RenamePhase.Result renamed, Schema to) {
        changes.addAll(renamed.renames());
        Schema from = renamed.from();
        pair(from.namespaces(), to.namespaces(), Namespace::name, ofPart(n -> QualifiedName.of(n.name())));
        pair(from.enumTypes(), to.enumTypes(), EnumType::qualifiedName, ofPart(EnumType::qualifiedName));
        compositeTypes(from.compositeTypes(), to.compositeTypes());
        List<Pair> pairs = new ArrayList<>();
        pair(from.tables(), to.tables(), Table::qualifiedName, (before, after) -> {
            if (before.isPresent() && after.isPresent()) {
                pairs.add(new Pair(before.get(), after.get()));
            } else {
                before.ifPresent(this::drop);
                after.ifPresent(this::create);
            }
        });
        List<Pair> different = pairs.stream()
                .filter(tables -> !tables.from().equals(tables.to()))
                .toList();
        different.forEach(this::countedAnew);
        pair(from.sequences(), to.sequences(), Sequence::qualifiedName, this::sequence);
        different.forEach(this::tablesAndColumns);
        different.forEach(this::computedColumns);
        different.forEach(this::keysAndIndexes);
        // A table that stays the same can have a foreign key that leans on one that does not.
        from.enumTypes().forEach(type -> enumTypes.add(type.columnType().base()));
        boolean somethingGaveWay = !retyped.isEmpty() || !lostKeys.isEmpty();
        (somethingGaveWay ? pairs : different).forEach(this::foreignKeys);
        changes.addAll(hinge.changes());
        return Plan.of(changes, Collations.of(from, to));
    }

    private record Pair(Table from, Table to) {
        QualifiedName name() {
            return to.qualifiedName();
        }
    }

    /** Walks two lists as one: first what the older has, in its order, then what only the newer has. */
    private static <T, K> void pair(
            List<T> from, List<T> to, Function<T, K> key, BiConsumer<Optional<T>, Optional<T>> visit) {
        Map<K, T> rest = new LinkedHashMap<>();
        to.forEach(object -> rest.put(key.apply(object), object));
        from.forEach(object -> visit.accept(Optional.of(object), Optional.ofNullable(rest.remove(key.apply(object)))));
        rest.values().forEach(object -> visit.accept(Optional.empty(), Optional.of(object)));
    }

    /** Create, drop or alter a thing that is not on a table. */
    private <T extends SchemaObject> BiConsumer<Optional<T>, Optional<T>> ofPart(Function<T, QualifiedName> name) {
        return (before, after) -> {
            if (before.isPresent() && after.isPresent()) {
                if (!before.equals(after)) {
                    hinge.reshape(new Change.Alter(name.apply(after.get()), before.get(), after.get()));
                }
            } else {
                before.ifPresent(object -> changes.add(new Change.Drop(name.apply(object), object)));
                after.ifPresent(object -> changes.add(new Change.Create(name.apply(object), object)));
            }
        };
    }

    /** One that others are made of comes before them and goes after them. */
    private void compositeTypes(List<CompositeType> from, List<CompositeType> to) {
        from.forEach(type -> compositeTypes.put(type.columnType().base(), type));
        to.forEach(type -> compositeTypes.put(type.columnType().base(), type));
        List<CompositeType> outermostFirst = CompositeType.inOrder(from);
        Collections.reverse(outermostFirst);
        pair(
                outermostFirst,
                CompositeType.inOrder(to),
                CompositeType::qualifiedName,
                ofPart(CompositeType::qualifiedName));
    }

    /** Finds the columns that count otherwise than before, be it by themselves no more. */
    private void countedAnew(Pair tables) {
        for (Column before : tables.from().columns()) {
            tables.to()
                    .column(before.name())
                    .filter(after -> !after.identity().equals(before.identity()))
                    .ifPresent(after -> countedAnew.add(new ColumnRef(tables.name(), after.name())));
        }
    }

    /**
     * A sequence comes before the column that owns it, and goes after it: so it comes and goes free. It also is free while
     * its owner gets an identity, since PostgreSQL finds but one sequence of a column (pg_get_serial_sequence).
     */
    private void sequence(Optional<Sequence> before, Optional<Sequence> after) {
        Optional<Sequence> from = before.or(() -> after.map(s -> s.withOwner(Optional.empty())));
        Optional<Sequence> to = after.or(() -> before.map(s -> s.withOwner(Optional.empty())));
        if (before.isEmpty()) {
            from.ifPresent(object -> changes.add(new Change.Create(object.qualifiedName(), object)));
        }
        if (from.isPresent() && to.isPresent()) {
            alter(from.get(), to.get());
        }
        if (after.isEmpty()) {
            to.ifPresent(object -> changes.add(new Change.Drop(object.qualifiedName(), object)));
        }
    }

    private void alter(Sequence from, Sequence to) {
        Sequence released = freeIfInTheWay(from);
        Sequence taken = freeIfInTheWay(to);
        hinge.sequence(from, released);
        hinge.sequence(released, taken);
        hinge.sequence(taken, to);
    }

    private Sequence freeIfInTheWay(Sequence sequence) {
        boolean inTheWay = sequence.owner()
                .filter(owner -> countedAnew.contains(new ColumnRef(owner.table(), owner.column())))
                .isPresent();
        return inTheWay ? sequence.withOwner(Optional.empty()) : sequence;
    }

    private void create(Table table) {
        QualifiedName name = table.qualifiedName();
        changes.add(new Change.Create(name, inline(table)));
        table.indexes().forEach(index -> changes.add(new Change.Create(name, index)));
        table.foreignKeys().forEach(key -> changes.add(new Change.Create(name, key)));
    }

    private void drop(Table table) {
        QualifiedName name = table.qualifiedName();
        table.foreignKeys().forEach(key -> changes.add(new Change.Drop(name, key)));
        table.indexes().forEach(index -> changes.add(new Change.Drop(name, index)));
        changes.add(new Change.Drop(name, inline(table)));
    }

    /** What comes and goes in one statement with the table. */
    private static Table inline(Table table) {
        return new Table(
                table.qualifiedName(),
                table.columns(),
                table.primaryKey(),
                table.uniqueKeys(),
                table.checks(),
                List.of(),
                List.of(),
                table.comment());
    }

    private void tablesAndColumns(Pair tables) {
        if (!tables.from().comment().equals(tables.to().comment())) {
            hinge.reshape(new Change.Alter(tables.name(), shell(tables.from()), shell(tables.to())));
        }
        pair(tables.from().columns(), tables.to().columns(), Column::name, (before, after) -> {
            if (before.isEmpty()) {
                after.ifPresent(column -> enter(tables.name(), column));
            } else if (after.isEmpty()) {
                leave(tables.name(), before.get());
            } else {
                alter(tables.name(), before.get(), after.get());
            }
        });
    }

    /** A table's own properties, without what is on it. */
    private static Table shell(Table table) {
        return new Table(
                table.qualifiedName(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                table.comment());
    }

    /** Rows that are there already need a value first: the column is tightened at the hinge. */
    private void enter(QualifiedName table, Column column) {
        changes.add(new Change.Create(table, relaxed(column)));
        hinge.column(table, relaxed(column), column);
    }

    /** The mirror: on the way back rows need a value before the column is tight again. */
    private void leave(QualifiedName table, Column column) {
        hinge.column(table, column, relaxed(column));
        changes.add(new Change.Drop(table, relaxed(column)));
    }

    /** The form in which a column can be added to rows. */
    private static Column relaxed(Column column) {
        boolean fillsItself = column.defaultValue().isPresent()
                || column.identity().isPresent()
                || column.generated().isPresent();
        return fillsItself ? column : column.withNullable(true);
    }

    private void alter(QualifiedName table, Column from, Column to) {
        boolean bothComputed = from.generated().isPresent() && to.generated().isPresent();
        boolean onceComputed = from.generated().isPresent() || to.generated().isPresent();
        boolean computedAnew = onceComputed && !from.generated().equals(to.generated());
        if (computedAnew || (bothComputed && isRetyped(from, to))) {
            giveWay(new ColumnRef(table, to.name()));
        }
        if (bothComputed) {
            // Whether it can stay is known once all columns of the table have been seen.
            return;
        }
        if (isRecomposed(from, to)) {
            hinge.reshape(recomposed(table, from, to));
            hinge.column(table, from.withType(to.type()).withDefault(to.defaultValue()), to);
        } else {
            hinge.column(table, from, to);
        }
        if (isRetyped(from, to)) {
            ColumnRef column = new ColumnRef(table, to.name());
            retyped.add(column);
            if (!new TypeChange(from.type(), to.type()).staysInFamily()) {
                leftFamily.add(column);
            }
        }
    }

    private static boolean isRetyped(Column from, Column to) {
        return !from.type().equals(to.type()) || !from.collation().equals(to.collation());
    }

    private boolean isRecomposed(Column from, Column to) {
        return !from.type().equals(to.type())
                && from.type().array() == to.type().array()
                && compositeTypes.containsKey(from.type().base())
                && compositeTypes.containsKey(to.type().base());
    }

    private Change.Move recomposed(QualifiedName table, Column from, Column to) {
        return new Change.Move(table, List.of(recomposition(table, from, to)), List.of(recomposition(table, to, from)));
    }

    private MoveStep recomposition(QualifiedName table, Column from, Column to) {
        return new ColumnStep.Recompose(
                new ColumnRef(table, to.name()),
                from.type(),
                to.type(),
                from.defaultValue(),
                to.defaultValue(),
                Recast.of(from.type(), to.type(), compositeTypes));
    }

    /** Nothing on the column survives. */
    private void giveWay(ColumnRef column) {
        retyped.add(column);
        leftFamily.add(column);
    }

    /** A computed column is replaced if it is to be computed otherwise, or from something that changes under it. */
    private void computedColumns(Pair tables) {
        for (Column from : tables.from().columns()) {
            tables.to()
                    .column(from.name())
                    .filter(to -> from.generated().isPresent() && to.generated().isPresent())
                    .ifPresent(to -> computedColumn(tables.name(), from, to));
        }
    }

    private void computedColumn(QualifiedName table, Column from, Column to) {
        ColumnRef column = new ColumnRef(table, from.name());
        if (retyped.contains(column) || leansOnRetyped(table, from)) {
            giveWay(column);
            changes.add(new Change.Drop(table, from));
            changes.add(new Change.Create(table, to));
        } else {
            hinge.column(table, from, to);
        }
    }

    private boolean leansOnRetyped(QualifiedName table, Column column) {
        return column.generated()
                .filter(value -> leansOnRetyped(table, value.expression()))
                .isPresent();
    }

    private void keysAndIndexes(Pair tables) {
        QualifiedName name = tables.name();
        hang(
                tables,
                PartKind.PRIMARY_KEY,
                key -> anyLeft(leftFamily, name, key.columns()),
                key -> lose(name, key.columns()));
        hang(
                tables,
                PartKind.UNIQUE_KEY,
                key -> anyLeft(leftFamily, name, key.columns()),
                key -> lose(name, key.columns()));
        hang(tables, PartKind.INDEX, index -> leansOnRetyped(name, index), index -> {
            if (index.isKey()) {
                lose(name, index.columns().stream().map(IndexColumn::term).toList());
            }
        });
        hang(tables, PartKind.CHECK, check -> leansOnRetyped(name, check.expression()), check -> {});
    }

    /** What an index says in words is spelled anew for another type, like a check; what it only sorts by is not. */
    private boolean leansOnRetyped(QualifiedName table, Index index) {
        if (retyped.isEmpty()) {
            return false;
        }
        return anyLeft(leftFamily, table, index.mentions())
                || index.condition().filter(sql -> leansOnRetyped(table, sql)).isPresent()
                || index.columns().stream()
                        .anyMatch(column -> column.isExpression() && leansOnRetyped(table, column.term()));
    }

    private boolean leansOnRetyped(QualifiedName table, String expression) {
        return !retyped.isEmpty()
                && anyLeft(retyped, table, Expression.of(expression).names());
    }

    private void foreignKeys(Pair tables) {
        hang(
                tables,
                PartKind.FOREIGN_KEY,
                key -> anyLeft(leftFamily, tables.name(), key.columns())
                        || anyLeft(leftFamily, key.target(), key.targetColumns())
                        || cannotBeReadAgain(tables, key)
                        || lostKeys.contains(new KeyRef(key.target(), Set.copyOf(key.targetColumns()))),
                key -> {});
    }

    /**
     * When a column of a foreign key changes, PostgreSQL makes the key anew from its own text, and looks for a cast to what
     * its operators compare. It finds none to {@code anyenum} or {@code anyarray}: "could not find cast from … to …".
     */
    private boolean cannotBeReadAgain(Pair tables, ForeignKey key) {
        boolean isReadAgain =
                anyLeft(retyped, tables.name(), key.columns()) || anyLeft(retyped, key.target(), key.targetColumns());
        return isReadAgain
                && key.columns().stream()
                        .flatMap(column -> tables.from().column(column).stream())
                        .anyMatch(column -> column.type().array()
                                || enumTypes.contains(column.type().base()));
    }

    /** Pairs what hangs on a table. It is replaced unless it can be altered; also if it leans on something that changes. */
    private <T extends SchemaObject> void hang(
            Pair tables, PartKind<T> kind, Predicate<T> leans, Consumer<T> takenOff) {
        pair(kind.of().apply(tables.from()), kind.of().apply(tables.to()), SchemaObject::name, (before, after) -> {
            if (before.equals(after) && before.filter(leans).isEmpty()) {
                return;
            }
            if (before.isPresent()
                    && after.isPresent()
                    && before.filter(leans).isEmpty()
                    && kind.canBeAltered(before.get(), after.get())) {
                hinge.reshape(new Change.Alter(tables.name(), before.get(), after.get()));
                return;
            }
            before.ifPresent(takenOff);
            before.ifPresent(part -> changes.add(new Change.Drop(tables.name(), part)));
            after.ifPresent(part -> changes.add(new Change.Create(tables.name(), part)));
        });
    }

    /** PostgreSQL ties a foreign key to one of the unique indexes over the columns that it refers to. */
    private void lose(QualifiedName table, List<String> columns) {
        lostKeys.add(new KeyRef(table, Set.copyOf(columns)));
    }

    private static boolean anyLeft(Set<ColumnRef> left, QualifiedName table, Iterable<String> columns) {
        for (String column : columns) {
            if (left.contains(new ColumnRef(table, column))) {
                return true;
            }
        }
        return false;
    }
}
