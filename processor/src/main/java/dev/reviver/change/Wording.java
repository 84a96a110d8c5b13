package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one table's texts after the renames. */
final class Wording {
    private final Successors.Successor table;
    private final Vocabulary vocabulary;

    Wording(Successors.Successor table, Vocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
    }

    String column(String former) {
        return table.column(former);
    }

    List<String> columns(List<String> former) {
        return former.stream().map(table::column).toList();
    }

    ColumnType type(ColumnType former) {
        return vocabulary.type(former);
    }

    /** An expression over the table's columns. */
    String expression(String sql) {
        if (table.columns().isEmpty() && vocabulary.isEmpty()) {
            return sql;
        }
        Expression expression = Expression.of(sql);
        return expression
                .withLiterals(literals(expression))
                .withTypes(vocabulary.types())
                .renamed(table.columns());
    }

    DefaultValue defaultOf(Column column, DefaultValue value) {
        if (vocabulary.isEmpty()) {
            return value;
        }
        Expression expression = Expression.of(value.sql());
        Map<String, String> values =
                vocabulary.values().getOrDefault(column.type().base(), Map.of());
        return new DefaultValue(expression
                .withLiterals(values)
                .withTypes(vocabulary.types())
                .withSequences(vocabulary.sequences())
                .toString());
    }

    /** A text that equals a renamed value is that value only if no column of another type is there to compare it with. */
    private Map<String, String> literals(Expression expression) {
        if (vocabulary.values().isEmpty()) {
            return Map.of();
        }
        Map<String, ColumnType> types = new HashMap<>();
        table.from().columns().forEach(column -> types.put(column.name(), column.type()));
        Set<String> bases = expression.names().stream()
                .filter(types::containsKey)
                .map(name -> types.get(name).base())
                .collect(Collectors.toSet());
        return bases.size() == 1
                ? vocabulary.values().getOrDefault(bases.iterator().next(), Map.of())
                : Map.of();
    }
}
