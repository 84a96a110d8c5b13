package dev.reviver.draft;

import dev.reviver.change.Change;
import dev.reviver.change.Words;
import dev.reviver.schema.Column;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.Placed;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Merges two changes of one schema model by what they mean: tables, columns, keys, and of a column each of its traits. */
final class SchemaMerge {
    private final Schema base;
    private final Schema ours;
    private final Schema theirs;
    private final List<String> conflicts = new ArrayList<>();

    SchemaMerge(Schema base, Schema ours, Schema theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /** What contradicts each other, in words. */
    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    /** The merged model; where both contradict each other, as the first side has it. */
    Schema merge() {
        Schema merged = new Schema(
                Sides.merge(base.namespaces(), ours.namespaces(), theirs.namespaces(), Namespace::name, Sides::ours),
                placed(Schema::enumTypes),
                placed(Schema::compositeTypes),
                placed(Schema::sequences),
                Sides.merge(base.tables(), ours.tables(), theirs.tables(), Table::qualifiedName, this::table));
        merged.tables().forEach(table -> table.foreignKeys().forEach(key -> requireTarget(table, key, merged)));
        merged.tables().forEach(table -> table.columns().forEach(column -> requireType(table, column, merged)));
        return merged;
    }

    private <T extends Placed> List<T> placed(Function<Schema, List<T>> of) {
        return Sides.merge(
                of.apply(base),
                of.apply(ours),
                of.apply(theirs),
                Placed::qualifiedName,
                sides -> disagree(sides, SchemaMerge::place));
    }

    private static QualifiedName place(Placed object) {
        return object.qualifiedName();
    }

    private Optional<Table> table(Sides<Table> sides) {
        if (sides.ours().isEmpty() || sides.theirs().isEmpty()) {
            return disagree(sides, Table::qualifiedName);
        }
        Table one = sides.ours().get();
        Table other = sides.theirs().get();
        Table before = sides.base().orElseGet(() -> Table.of(one.qualifiedName(), List.of()));
        QualifiedName name = one.qualifiedName();
        try {
            return Optional.of(new Table(
                    name,
                    Sides.merge(before.columns(), one.columns(), other.columns(), Column::name, s -> column(name, s)),
                    new Sides<>(before.primaryKey(), one.primaryKey(), other.primaryKey())
                            .merged(s -> disagree(s, key -> name)),
                    parts(name, before, one, other, Table::uniqueKeys),
                    parts(name, before, one, other, Table::checks),
                    parts(name, before, one, other, Table::indexes),
                    parts(name, before, one, other, Table::foreignKeys),
                    new Sides<>(before.comment(), one.comment(), other.comment())
                            .merged(s -> trait(s, "the comment of table " + name))));
        } catch (IllegalArgumentException together) {
            conflicts.add("table " + name + ": " + together.getMessage());
            return sides.ours();
        }
    }

    private <T extends SchemaObject> List<T> parts(
            QualifiedName table, Table before, Table one, Table other, Function<Table, List<T>> of) {
        return Sides.merge(
                of.apply(before),
                of.apply(one),
                of.apply(other),
                SchemaObject::name,
                sides -> disagree(sides, part -> table));
    }

    private Optional<Column> column(QualifiedName table, Sides<Column> sides) {
        if (sides.base().isEmpty() || sides.ours().isEmpty() || sides.theirs().isEmpty()) {
            return disagree(sides, column -> table);
        }
        Column before = sides.base().get();
        Column one = sides.ours().get();
        Column other = sides.theirs().get();
        int known = conflicts.size();
        try {
            Column merged = new Column(
                    one.name(),
                    pick(before, one, other, Column::type),
                    pick(before, one, other, Column::nullable),
                    pick(before, one, other, Column::defaultValue),
                    pick(before, one, other, Column::identity),
                    pick(before, one, other, Column::generated),
                    pick(before, one, other, Column::collation),
                    pick(before, one, other, Column::comment));
            return conflicts.size() > known ? disagreeAnew(known, sides, table) : Optional.of(merged);
        } catch (IllegalArgumentException together) {
            return disagreeAnew(known, sides, table);
        }
    }

    /** One sentence on the column instead of one on each trait. */
    private Optional<Column> disagreeAnew(int known, Sides<Column> sides, QualifiedName table) {
        conflicts.subList(known, conflicts.size()).clear();
        return disagree(sides, column -> table);
    }

    private <T> T pick(Column before, Column one, Column other, Function<Column, T> trait) {
        return new Sides<>(
                        Optional.of(trait.apply(before)),
                        Optional.of(trait.apply(one)),
                        Optional.of(trait.apply(other)))
                .merged(sides -> trait(sides, one.name()))
                .orElseGet(() -> trait.apply(one));
    }

    private <T> Optional<T> trait(Sides<T> sides, String what) {
        conflicts.add(what + " is another one on each side");
        return sides.ours();
    }

    private <T extends SchemaObject> Optional<T> disagree(Sides<T> sides, Function<T, QualifiedName> table) {
        conflicts.add("one side " + words(sides.base(), sides.ours(), table) + ", the other "
                + words(sides.base(), sides.theirs(), table));
        return sides.ours();
    }

    private static <T extends SchemaObject> String words(
            Optional<T> from, Optional<T> to, Function<T, QualifiedName> table) {
        if (from.isPresent() && to.isPresent()) {
            return Words.of(new Change.Alter(table.apply(to.get()), from.get(), to.get()));
        }
        return to.map(object -> Words.of(new Change.Create(table.apply(object), object)))
                .or(() -> from.map(object -> Words.of(new Change.Drop(table.apply(object), object))))
                .orElse("has nothing");
    }

    private void requireTarget(Table table, ForeignKey key, Schema merged) {
        boolean dropped = merged.table(key.target()).isEmpty()
                && (ours.table(key.target()).isPresent()
                        || theirs.table(key.target()).isPresent());
        if (dropped) {
            conflicts.add("one side drops table " + key.target() + ", to which " + key.name() + " of table "
                    + table.qualifiedName() + " on the other refers");
        }
    }

    private void requireType(Table table, Column column, Schema merged) {
        for (EnumType type : base.enumTypes()) {
            boolean gone = merged.enumTypes().stream()
                    .noneMatch(kept -> kept.qualifiedName().equals(type.qualifiedName()));
            if (gone && column.type().base().equals(type.columnType().base())) {
                conflicts.add("one side drops type " + type.qualifiedName() + ", of which column "
                        + table.qualifiedName() + "." + column.name() + " on the other is");
            }
        }
    }
}
