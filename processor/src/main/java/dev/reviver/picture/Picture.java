package dev.reviver.picture;

import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tables and what leads from one to another, as they are drawn.
 *
 * @param tables in name order
 * @param links in the order of the tables that they start from
 */
public record Picture(List<Box> tables, List<Link> links) {
    /** What a migration does to a thing. */
    enum Mark {
        NONE(""),
        ADDED("added"),
        DROPPED("dropped"),
        CHANGED("changed");

        private final String word;

        Mark(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        public static <T> Mark of(Optional<T> before, Optional<T> after) {
            return before.equals(after) ? NONE : before.isEmpty() ? ADDED : after.isEmpty() ? DROPPED : CHANGED;
        }
    }

    /** A table. */
    record Box(QualifiedName name, Mark mark, List<Row> rows) {}

    /**
     * A column.
     *
     * @param was what it was, if it is changed
     */
    record Row(Column column, boolean primary, boolean foreign, Mark mark, Optional<Column> was) {}

    /** A foreign key. */
    record Link(QualifiedName from, QualifiedName to, ForeignKey key, Mark mark) {}

    /** A whole schema. */
    public static Picture of(Schema schema) {
        return change(schema, schema, new TreeSet<>(names(schema)));
    }

    /** What one migration changes: the tables that it touches, and those that keys of these lead to. */
    public static Picture of(Schema before, Schema after) {
        Set<QualifiedName> shown = new TreeSet<>();
        Set<QualifiedName> all = new TreeSet<>(names(before));
        all.addAll(names(after));
        for (QualifiedName name : all) {
            if (!before.table(name).equals(after.table(name))) {
                shown.add(name);
                keys(before, after, name).forEach(key -> shown.add(key.target()));
            }
        }
        return change(before, after, shown);
    }

    private static Picture change(Schema before, Schema after, Set<QualifiedName> shown) {
        List<Box> tables = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (QualifiedName name : shown) {
            Optional<Table> from = before.table(name);
            Optional<Table> to = after.table(name);
            if (from.isEmpty() && to.isEmpty()) {
                continue;
            }
            tables.add(new Box(name, Mark.of(from, to), rows(from, to)));
            for (ForeignKey key : keys(before, after, name)) {
                if (shown.contains(key.target())) {
                    links.add(new Link(name, key.target(), key, Mark.of(key(from, key.name()), key(to, key.name()))));
                }
            }
        }
        return new Picture(tables, links);
    }

    private static List<QualifiedName> names(Schema schema) {
        return schema.tables().stream().map(Table::qualifiedName).toList();
    }

    /** Those of the table afterwards, and those that are gone. */
    private static List<ForeignKey> keys(Schema before, Schema after, QualifiedName name) {
        List<ForeignKey> keys =
                new ArrayList<>(after.table(name).map(Table::foreignKeys).orElse(List.of()));
        before.table(name).map(Table::foreignKeys).orElse(List.of()).stream()
                .filter(gone -> keys.stream().noneMatch(key -> key.name().equals(gone.name())))
                .forEach(keys::add);
        return keys;
    }

    private static Optional<ForeignKey> key(Optional<Table> table, String name) {
        return table.stream()
                .flatMap(found -> found.foreignKeys().stream())
                .filter(key -> key.name().equals(name))
                .findFirst();
    }

    private static List<Row> rows(Optional<Table> from, Optional<Table> to) {
        List<Row> rows = new ArrayList<>();
        to.ifPresent(table -> table.columns().forEach(column -> {
            Optional<Column> was = from.flatMap(former -> former.column(column.name()));
            rows.add(row(table, column, Mark.of(was, Optional.of(column)), was));
        }));
        from.ifPresent(table -> table.columns().stream()
                .filter(column ->
                        to.flatMap(latter -> latter.column(column.name())).isEmpty())
                .forEach(column -> rows.add(row(table, column, Mark.DROPPED, Optional.empty()))));
        return rows;
    }

    private static Row row(Table table, Column column, Mark mark, Optional<Column> was) {
        return new Row(
                column,
                table.primaryKey()
                        .filter(key -> key.columns().contains(column.name()))
                        .isPresent(),
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name())),
                mark,
                mark == Mark.CHANGED ? was : Optional.empty());
    }
}
