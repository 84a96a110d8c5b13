package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return (vocabulary.values().isEmpty() ? expression : expression.withLiteralsOf(valuesOfColumns()))
                .withTypes(vocabulary.types())
                .withAttributes(vocabulary.attributes())
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

    private Map<String, Map<String, String>> valuesOfColumns() {
        Map<String, Map<String, String>> columns = new HashMap<>();
        for (Column column : table.from().columns()) {
            columns.put(
                    column.name(),
                    vocabulary.values().getOrDefault(column.type().base(), Map.of()));
        }
        return columns;
    }
}
