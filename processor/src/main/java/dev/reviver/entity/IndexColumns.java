package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.Expression;
import dev.reviver.schema.IndexColumn;
import java.util.Optional;

/** Reads what stands for one column of an index, see {@link IndexItem}. */
final class IndexColumns {
    private final Reading reading;
    private final ConstraintReader constraints;

    IndexColumns(Reading reading, ConstraintReader constraints) {
        this.reading = reading;
        this.constraints = constraints;
    }

    /** The column or expression; empty if a problem was reported. */
    Optional<IndexColumn> read(String written, TableDraft table, Site site) {
        Optional<IndexItem> item = IndexItem.parse(written);
        if (item.isEmpty()) {
            reading.report().report(Problem.INDEX_COLUMN, site, written);
            return Optional.empty();
        }
        return item.get().isExpression()
                ? item.map(expression -> expression.column(expression.term()))
                : constraints.column(item.get().term(), table, site).map(item.get()::column);
    }

    /** The words of an expression, for a name that is made of it. */
    static String nameOf(IndexColumn column) {
        return column.isExpression()
                ? String.join("_", Expression.of(column.term()).names())
                : column.term();
    }
}
