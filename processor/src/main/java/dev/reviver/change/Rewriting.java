package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.Expression;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.List;
import java.util.Map;

/**
 * The older model in the words of the newer one: tables and columns under the names that they have after the renames,
 * wherever they are mentioned. PostgreSQL does the same by itself, since it refers to neither by name.
 */
final class Rewriting {
    private final Map<QualifiedName, Successors.Successor> successors;

    Rewriting(Successors successors) {
        this.successors = successors.tables();
    }

    Table table(Successors.Successor table) {
        Table from = table.from();
        return new Table(
                table.name(),
                from.columns().stream().map(c -> column(table, c)).toList(),
                from.primaryKey().map(key -> new PrimaryKey(key.name(), columns(table, key.columns()))),
                from.uniqueKeys().stream()
                        .map(key -> new UniqueKey(key.name(), columns(table, key.columns())))
                        .toList(),
                from.checks().stream().map(check -> check(table, check)).toList(),
                from.indexes().stream().map(index -> index(table, index)).toList(),
                from.foreignKeys().stream().map(key -> foreignKey(table, key)).toList(),
                from.comment());
    }

    private static Column column(Successors.Successor table, Column column) {
        String name = table.column(column.name());
        return name.equals(column.name()) ? column : column.withName(name);
    }

    private static List<String> columns(Successors.Successor table, List<String> columns) {
        return columns.stream().map(table::column).toList();
    }

    private static Check check(Successors.Successor table, Check check) {
        return table.columns().isEmpty()
                ? check
                : new Check(check.name(), Expression.of(check.expression()).renamed(table.columns()));
    }

    private static Index index(Successors.Successor table, Index index) {
        return new Index(
                index.name(),
                index.columns().stream()
                        .map(c -> new IndexColumn(table.column(c.name()), c.descending()))
                        .toList(),
                index.unique());
    }

    private ForeignKey foreignKey(Successors.Successor table, ForeignKey key) {
        Successors.Successor target = successors.get(key.target());
        if (target == null) {
            return new ForeignKey(
                    key.name(), columns(table, key.columns()), key.target(), key.targetColumns(), key.onDelete());
        }
        return new ForeignKey(
                key.name(),
                columns(table, key.columns()),
                target.name(),
                columns(target, key.targetColumns()),
                key.onDelete());
    }
}
