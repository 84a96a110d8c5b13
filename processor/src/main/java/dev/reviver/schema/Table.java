package dev.reviver.schema;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table with everything on it.
 *
 * @param qualifiedName where it is
 * @param columns in the order in which a fresh table has them; a different order is not a difference
 * @param primaryKey absent for a table without one (a bag's join table)
 * @param uniqueKeys in name order
 * @param checks in name order
 * @param indexes in name order, without those that back a key
 * @param foreignKeys in name order
 * @param comment the text of {@code COMMENT ON TABLE}
 */
public record Table(
        QualifiedName qualifiedName,
        List<Column> columns,
        Optional<PrimaryKey> primaryKey,
        List<UniqueKey> uniqueKeys,
        List<Check> checks,
        List<Index> indexes,
        List<ForeignKey> foreignKeys,
        Optional<String> comment)
        implements Placed {

    public Table {
        columns = List.copyOf(columns);
        uniqueKeys = Sorted.byName(uniqueKeys);
        checks = Sorted.byName(checks);
        indexes = Sorted.byName(indexes);
        foreignKeys = Sorted.byName(foreignKeys);
        Set<String> names = new HashSet<>();
        for (Column column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("table " + qualifiedName + " has two columns " + column.name());
            }
        }
        primaryKey.ifPresent(key -> requireColumns(qualifiedName, names, key.name(), key.columns()));
        uniqueKeys.forEach(key -> requireColumns(qualifiedName, names, key.name(), key.columns()));
        foreignKeys.forEach(key -> requireColumns(qualifiedName, names, key.name(), key.columns()));
        indexes.forEach(index -> requireColumns(qualifiedName, names, index.name(), index.columnNames()));
    }

    /** A bare table: columns and nothing on them. */
    public static Table of(QualifiedName name, List<Column> columns) {
        return new Table(name, columns, Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The column of that name. */
    public Optional<Column> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    @Override
    public Table withComment(Optional<String> other) {
        return new Table(qualifiedName, columns, primaryKey, uniqueKeys, checks, indexes, foreignKeys, other);
    }

    /** The same table under another name, perhaps in another place. */
    public Table withName(QualifiedName other) {
        return new Table(other, columns, primaryKey, uniqueKeys, checks, indexes, foreignKeys, comment);
    }

    @Override
    public int depth() {
        return -3;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.table(this);
    }

    private static void requireColumns(QualifiedName table, Set<String> names, String part, List<String> columns) {
        for (String column : columns) {
            if (!names.contains(column)) {
                throw new IllegalArgumentException(part + " names the column " + column + ", which table " + table
                        + " does not have; it has " + names);
            }
        }
    }
}
