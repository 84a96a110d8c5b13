package dev.reviver.move;

import dev.reviver.change.MoveStep;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A row that comes into a table of {@code side} though it was none before, with all that the table asks of it. */
record NewRow(Side side) {
    /** The class of it, if all its rows are in one table, and alone there. */
    Optional<EntityTable> table(EntityMeaning entity) {
        List<EntityTable> tables = side.meaning().tables(entity);
        return tables.size() == 1
                        && side.meaning().inhabitants(tables.get(0).table()).equals(List.of(entity))
                ? Optional.of(tables.get(0))
                : Optional.empty();
    }

    /** These values, and those that every new row has; empty if a column must have one that nobody knows. */
    Optional<List<MoveStep.Assignment>> with(QualifiedName table, List<MoveStep.Assignment> values) {
        List<MoveStep.Assignment> all = new ArrayList<>(values);
        side.meaning().initials().stream()
                .filter(initial -> initial.at().table().equals(table))
                .filter(initial -> !has(all, initial.at().column()))
                .forEach(initial ->
                        all.add(new MoveStep.Assignment(initial.at().column(), new Term.Literal(initial.value()))));
        side.meaning().inhabitants(table).stream()
                .flatMap(entity -> entity.discriminator().stream())
                .forEach(d -> all.add(new MoveStep.Assignment(d.column(), new Term.Literal(d.value()))));
        boolean complete = Optional.ofNullable(side.tables().get(table)).map(Table::columns).orElse(List.of()).stream()
                .allMatch(column -> has(all, column.name()) || fillsItself(column));
        return complete ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    private static boolean has(List<MoveStep.Assignment> values, String column) {
        return values.stream().anyMatch(value -> value.column().equals(column));
    }

    private static boolean fillsItself(Column column) {
        return column.nullable()
                || column.defaultValue().isPresent()
                || column.generated().isPresent()
                || column.identity().isPresent();
    }

    /** Columns of a table. */
    static List<ColumnRef> refs(QualifiedName table, List<String> columns) {
        return columns.stream().map(column -> new ColumnRef(table, column)).toList();
    }

    /** Those of them that can be without a value. */
    Set<ColumnRef> nullable(List<ColumnRef> columns) {
        return columns.stream()
                .filter(ref -> side.column(ref).map(Column::nullable).orElse(true))
                .collect(Collectors.toSet());
    }
}
