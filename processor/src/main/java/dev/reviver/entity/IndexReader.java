package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code @Index}: an index, or a unique key where Hibernate makes one of it. */
final class IndexReader {
    private static final String OPTIONS = "options";

    private final Reading reading;
    private final ConstraintReader constraints;
    private final IndexColumns items;

    IndexReader(Reading reading, ConstraintReader constraints) {
        this.reading = reading;
        this.constraints = constraints;
        this.items = new IndexColumns(reading, constraints);
    }

    /** Adds it; the table's columns must be there. */
    void read(Mark mark, TableDraft table) {
        if (!mark.text("type").isEmpty() || !mark.text("using").isEmpty()) {
            String value = mark.text("type").isEmpty() ? "using" : "type";
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.site(value), value, "Index", "only B-trees are");
        }
        List<IndexColumn> columns = new ArrayList<>();
        for (String item : pieces(mark.text("columnList"))) {
            items.read(item.strip(), table, mark.site("columnList")).ifPresent(columns::add);
        }
        List<String> names = columns.stream().map(IndexColumns::nameOf).toList();
        if (columns.isEmpty() || names.stream().distinct().count() < names.size()) {
            return;
        }
        boolean unique = mark.flag("unique", false);
        // Hibernate makes a unique index a constraint, which knows no order.
        if (unique && columns.stream().noneMatch(column -> column.descending() || column.isExpression())) {
            table.add(new KeyDraft(constraints.explicitName(mark), names, constraints.deferral(mark), mark.site()));
        } else {
            add(mark, columns, names, unique, table);
        }
    }

    private void add(Mark mark, List<IndexColumn> columns, List<String> names, boolean unique, TableDraft table) {
        Optional<IndexClauses> clauses = IndexClauses.parse(mark.text(OPTIONS));
        if (clauses.isEmpty() && !mark.text(OPTIONS).isEmpty()) {
            String why = "of what may stand behind an index, only INCLUDE (columns), NULLS NOT DISTINCT and WHERE"
                    + " are read, in this order. Leave the rest out; it can be added to the migration by hand";
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.site(OPTIONS), OPTIONS, "Index", why);
            return;
        }
        List<String> included = clauses.map(IndexClauses::included).orElse(List.of());
        boolean notDistinct = clauses.map(IndexClauses::nullsNotDistinct).orElse(false);
        for (String name : included) {
            if (table.column(name).isEmpty()) {
                List<String> known =
                        table.columns().stream().map(ColumnDraft::name).toList();
                reading.report().report(Problem.COLUMN_UNKNOWN, mark.site(OPTIONS), name, table.name(), known);
                return;
            }
        }
        Optional<String> condition = clauses.flatMap(IndexClauses::condition);
        table.add(new IndexDraft(
                constraints.explicitName(mark),
                names,
                name -> new Index(
                        name,
                        columns,
                        unique,
                        unique && notDistinct,
                        Index.BTREE,
                        included,
                        condition,
                        Optional.empty()),
                mark.site()));
    }

    /** Cuts at the commas outside of parentheses. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int open = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && open == 0) {
                pieces.add(text.substring(start, i));
                start = i + 1;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }
}
