package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Generated;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.List;
import java.util.Map;

/**
 * The older model in the words of the newer one: tables, columns, types, values and sequences under the names that they
 * have after the renames, wherever they are mentioned. PostgreSQL does the same by itself, since it refers to none of them
 * by name.
 */
final class Rewriting {
    private final Map<QualifiedName, Successors.Successor> successors;
    private final Vocabulary vocabulary;

    Rewriting(Successors successors, Vocabulary vocabulary) {
        this.successors = successors.tables();
        this.vocabulary = vocabulary;
    }

    Table table(Successors.Successor table) {
        Table from = table.from();
        Wording wording = new Wording(table, vocabulary);
        return new Table(
                table.name(),
                from.columns().stream().map(c -> column(wording, c)).toList(),
                from.primaryKey().map(key -> key.withColumns(wording.columns(key.columns()))),
                from.uniqueKeys().stream()
                        .map(key -> key.withColumns(wording.columns(key.columns())))
                        .toList(),
                from.checks().stream().map(check -> check(wording, check)).toList(),
                from.indexes().stream().map(index -> index(wording, index)).toList(),
                from.foreignKeys().stream().map(key -> foreignKey(table, key)).toList(),
                from.comment());
    }

    /** A sequence with its owner. */
    Sequence sequence(Sequence sequence, QualifiedName name) {
        return new Sequence(
                name, sequence.type(), sequence.options(), sequence.owner().map(this::owner), sequence.comment());
    }

    private Sequence.Owner owner(Sequence.Owner owner) {
        Successors.Successor table = successors.get(owner.table());
        return table == null ? owner : new Sequence.Owner(table.name(), table.column(owner.column()));
    }

    private static Column column(Wording wording, Column column) {
        return column.withName(wording.column(column.name()))
                .withType(wording.type(column.type()))
                .withDefault(column.defaultValue().map(value -> wording.defaultOf(column, value)))
                .withGenerated(column.generated()
                        .map(value -> new Generated(wording.expression(value.expression()), value.storage())));
    }

    private static Check check(Wording wording, Check check) {
        return check.withExpression(wording.expression(check.expression()));
    }

    private static Index index(Wording wording, Index index) {
        List<IndexColumn> columns = index.columns().stream()
                .map(column -> column.withTerm(
                        column.isExpression() ? wording.expression(column.term()) : wording.column(column.term())))
                .toList();
        return index.withColumns(
                columns, wording.columns(index.included()), index.condition().map(wording::expression));
    }

    private ForeignKey foreignKey(Successors.Successor table, ForeignKey key) {
        List<String> columns = key.columns().stream().map(table::column).toList();
        Successors.Successor target = successors.get(key.target());
        return target == null
                ? key.withColumns(columns, key.target(), key.targetColumns())
                : key.withColumns(
                        columns,
                        target.name(),
                        key.targetColumns().stream().map(target::column).toList());
    }
}
