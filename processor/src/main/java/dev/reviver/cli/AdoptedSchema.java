package dev.reviver.cli;

import dev.reviver.schema.Column;
import dev.reviver.schema.Index;
import dev.reviver.schema.Schema;
import dev.reviver.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a database has of that which the entities map, as the database has it. All else is nobody's business: only what the
 * snapshot lists is ever altered or dropped.
 */
record AdoptedSchema(Schema found, Schema mapped) {
    Schema schema() {
        Set<String> namespaces = mapped.namespaces().stream().map(n -> n.name()).collect(Collectors.toSet());
        return new Schema(
                found.namespaces().stream()
                        .filter(namespace -> namespaces.contains(namespace.name()))
                        .toList(),
                of(found.enumTypes(), mapped.enumTypes(), type -> type.qualifiedName()),
                of(found.compositeTypes(), mapped.compositeTypes(), type -> type.qualifiedName()),
                of(found.sequences(), mapped.sequences(), sequence -> sequence.qualifiedName()),
                found.tables().stream()
                        .flatMap(
                                table -> mapped.table(table.qualifiedName()).map(model -> table(table, model)).stream())
                        .toList());
    }

    private static Table table(Table table, Table model) {
        List<Column> columns = table.columns().stream()
                .filter(column -> model.column(column.name()).isPresent())
                .toList();
        Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
        return new Table(
                table.qualifiedName(),
                columns,
                table.primaryKey().filter(key -> model.primaryKey().isPresent() && names.containsAll(key.columns())),
                of(table.uniqueKeys(), model.uniqueKeys(), key -> key.columns()),
                of(table.checks(), model.checks(), check -> check.name()),
                of(table.indexes(), model.indexes(), Index::columns).stream()
                        .filter(index -> names.containsAll(index.columnNames()))
                        .toList(),
                of(table.foreignKeys(), model.foreignKeys(), key -> List.of(key.columns(), key.target())),
                table.comment());
    }

    /** Those that have a counterpart. */
    private static <T, K> List<T> of(List<T> found, List<T> mapped, Function<T, K> key) {
        Set<K> keys = mapped.stream().map(key).collect(Collectors.toSet());
        return found.stream().filter(thing -> keys.contains(key.apply(thing))).toList();
    }
}
