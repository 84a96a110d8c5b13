package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds the columns that join columns refer to: the key of the target, all of it, or other columns by name, which then
 * are unique ({@code AnnotatedJoinColumns#getReferencedColumnsType}).
 */
final class References {
    /** A column that is referred to, with the annotation of the column that does, if it has one. */
    record Pair(KeyColumn target, Optional<Mark> mark) {}

    /**
     * All columns of a reference, in the target's order.
     *
     * @param table the table they stand in; empty if rows of the target are in several tables, and for nothing
     * @param pairs the columns; none if a problem was reported
     * @param toKey whether they are the target's key
     */
    record Reference(Optional<QualifiedName> table, List<Pair> pairs, boolean toKey) {
        static final Reference NONE = new Reference(Optional.empty(), List.of(), true);
    }

    private final Reading reading;
    private final Tables tables;

    References(Reading reading, Tables tables) {
        this.reading = reading;
        this.tables = tables;
    }

    Reference of(JoinReader.Join join) {
        List<KeyColumn> key = tables.keyOf(join.target());
        List<Mark> marks = join.marks();
        if (key.isEmpty()) {
            return Reference.NONE;
        }
        if (join.property().isPresent()) {
            return toProperty(join, key, join.property().get());
        }
        boolean named = marks.stream()
                .anyMatch(mark -> !mark.text("referencedColumnName").isEmpty());
        if (!named) {
            return byPosition(join, key);
        }
        List<Pair> pairs = toKey(marks, key);
        return pairs.isEmpty() ? toOthers(join, key) : new Reference(keyTable(join), pairs, true);
    }

    /** The columns that are referred to by name, be they only a part of the target's key. */
    List<Pair> some(JoinReader.Join join) {
        List<KeyColumn> key = tables.keyOf(join.target());
        List<Pair> pairs = new ArrayList<>();
        for (Mark mark : join.marks()) {
            Optional<KeyColumn> column =
                    key.stream().filter(candidate -> refersTo(mark, candidate)).findFirst();
            column.ifPresentOrElse(
                    found -> pairs.add(new Pair(found, Optional.of(mark))), () -> reportStray(mark, join, key));
        }
        return List.copyOf(pairs);
    }

    /** Remembers columns of the target that are referred to, each by name, if they are not its key. */
    void requireUnique(JoinReader.Join join) {
        boolean named = !join.marks().isEmpty()
                && join.marks().stream()
                        .noneMatch(mark -> mark.text("referencedColumnName").isEmpty());
        if (named && toKey(join.marks(), tables.keyOf(join.target())).isEmpty()) {
            toOthers(join, tables::preview);
        }
    }

    /** Rows of a class with tables of its own and of its subclasses, or of a query, have no single table to refer to. */
    private Optional<QualifiedName> keyTable(JoinReader.Join join) {
        return tables.isNowhere(join.target())
                ? Optional.empty()
                : Optional.of(join.target().tableName());
    }

    private Reference byPosition(JoinReader.Join join, List<KeyColumn> key) {
        List<Mark> marks = join.marks();
        if (!marks.isEmpty() && marks.size() != key.size()) {
            reportStray(marks.get(marks.size() - 1), join, key);
            return Reference.NONE;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            pairs.add(new Pair(key.get(i), marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(i))));
        }
        return new Reference(keyTable(join), pairs, true);
    }

    /** Each key column with the mark that names it; empty unless they are all named, and nothing else is. */
    private List<Pair> toKey(List<Mark> marks, List<KeyColumn> key) {
        List<Pair> pairs = new ArrayList<>();
        Set<Mark> used = new HashSet<>();
        for (KeyColumn column : key) {
            marks.stream()
                    .filter(mark -> refersTo(mark, column))
                    .findFirst()
                    .filter(used::add)
                    .ifPresent(mark -> pairs.add(new Pair(column, Optional.of(mark))));
        }
        return pairs.size() == key.size() && used.size() == marks.size() ? pairs : List.of();
    }

    private Reference toOthers(JoinReader.Join join, List<KeyColumn> key) {
        Optional<Reference> found = toOthers(join, tables::preview).or(() -> toOthers(join, tables::fullPreview));
        return found.orElseGet(() -> {
            reportStray(stray(join), join, key);
            return Reference.NONE;
        });
    }

    /** To columns of one table, the entity's own or one of those beside it, or above. */
    private Optional<Reference> toOthers(JoinReader.Join join, Function<Entity, TableDraft> preview) {
        for (Entity entity = join.target();
                entity != null;
                entity = entity.parent().orElse(null)) {
            for (TableDraft table : preview.apply(entity).withCompanions()) {
                List<Pair> pairs = pairs(join, table);
                if (pairs.size() == join.marks().size()) {
                    Reference found = toColumns(join, pairs, table);
                    return Optional.of(
                            tables.isNowhere(entity) ? new Reference(Optional.empty(), pairs, false) : found);
                }
            }
        }
        return Optional.empty();
    }

    private List<Pair> pairs(JoinReader.Join join, TableDraft table) {
        List<Pair> pairs = new ArrayList<>();
        // Hibernate sorts them as the attributes of a key.
        for (ColumnDraft column : table.columnsByAttribute()) {
            join.marks().stream()
                    .filter(mark -> refersTo(mark, KeyColumn.of(table, column)))
                    .findFirst()
                    .ifPresent(mark -> pairs.add(new Pair(target(table, column, join), Optional.of(mark))));
        }
        return pairs;
    }

    /** The first annotation whose column nobody has. */
    private Mark stray(JoinReader.Join join) {
        List<TableDraft> all = Stream.iterate(
                        Optional.of(join.target()), Optional::isPresent, entity -> entity.flatMap(Entity::parent))
                .flatMap(entity -> tables.fullPreview(entity.orElseThrow()).withCompanions().stream())
                .toList();
        return join.marks().stream()
                .filter(mark -> all.stream().noneMatch(table -> table.columns().stream()
                        .anyMatch(column -> refersTo(mark, KeyColumn.of(table, column)))))
                .findFirst()
                .orElse(join.marks().get(0));
    }

    /** To the columns of an attribute, the written ones by their position. */
    private Reference toProperty(JoinReader.Join join, List<KeyColumn> key, Mark property) {
        String name = property.text("value");
        for (Entity entity = join.target();
                entity != null;
                entity = entity.parent().orElse(null)) {
            TableDraft table = tables.preview(entity);
            List<ColumnDraft> columns = table.columnsByAttribute().stream()
                    .filter(column ->
                            column.path().equals(name) || column.path().startsWith(name + "."))
                    .toList();
            if (!columns.isEmpty()) {
                List<Mark> marks = join.marks();
                if (!marks.isEmpty() && marks.size() != columns.size()) {
                    reportStray(marks.get(marks.size() - 1), join, key);
                    return Reference.NONE;
                }
                List<Pair> pairs = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    pairs.add(new Pair(
                            namedAsKey(KeyColumn.of(table, columns.get(i)), key),
                            marks.isEmpty() ? Optional.empty() : Optional.of(marks.get(i))));
                }
                return toColumns(join, pairs, table);
            }
        }
        reading.report()
                .report(
                        Problem.ATTRIBUTE_UNKNOWN,
                        property.site("value"),
                        property.simpleName(),
                        name,
                        join.target().qualifiedName());
        return Reference.NONE;
    }

    /** An implicit name is made of that of the id all the same. */
    private static KeyColumn namedAsKey(KeyColumn column, List<KeyColumn> key) {
        return key.size() == 1 ? column.namedAs(key.get(0)) : column;
    }

    private Reference toColumns(JoinReader.Join join, List<Pair> pairs, TableDraft table) {
        List<String> names = pairs.stream().map(pair -> pair.target().name()).toList();
        reading.referenced().add(new Reading.Referenced(table.name(), names, join.site()));
        return new Reference(Optional.of(table.name()), pairs, false);
    }

    /** Several columns lose the length of what they refer to; {@code BinderHelper} makes a component of them. */
    private static KeyColumn target(TableDraft table, ColumnDraft column, JoinReader.Join join) {
        KeyColumn key = KeyColumn.of(table, column);
        boolean sized = key.type().base().equals("character varying");
        return join.marks().size() > 1 && sized ? key.withType(ColumnType.of("character varying", 255)) : key;
    }

    private void reportStray(Mark mark, JoinReader.Join join, List<KeyColumn> key) {
        List<String> names = key.stream().map(KeyColumn::name).toList();
        String written =
                mark.text("referencedColumnName").isEmpty() ? mark.text("name") : mark.text("referencedColumnName");
        reading.report()
                .report(
                        Problem.NOT_THE_KEY,
                        mark.site("referencedColumnName"),
                        written,
                        join.target().tableName(),
                        names);
    }

    private boolean refersTo(Mark mark, KeyColumn column) {
        String written = mark.text("referencedColumnName");
        if (written.isEmpty()) {
            return false;
        }
        Name name = Name.parse(written);
        return name.text().equals(column.logical().text())
                || name.matches(column.logical())
                || reading.namer().physical(name).inCatalog().equals(column.name());
    }
}
