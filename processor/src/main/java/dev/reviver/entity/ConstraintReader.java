package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what annotations say of a whole table: unique keys, indexes, checks, the comment. */
final class ConstraintReader {
    private final Reading reading;

    ConstraintReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads {@code @Table}, {@code @JoinTable} or {@code @CollectionTable}; the columns must be there. */
    void readTable(Mark mark, TableDraft table) {
        for (String value : List.of("catalog", "options")) {
            if (!mark.text(value).isEmpty()) {
                reading.report()
                        .report(
                                Problem.VALUE_NOT_SUPPORTED,
                                mark.site(value),
                                value,
                                mark.simpleName(),
                                "PostgreSQL has no such thing, or the schema model does not hold it");
            }
        }
        mark.marks("uniqueConstraints").forEach(unique -> readUnique(unique, table));
        mark.marks("indexes").forEach(index -> readIndex(index, table));
        checks(mark, "").forEach(table::add);
        if (!mark.text("comment").isEmpty()) {
            table.setComment(mark.text("comment"));
        }
    }

    /** Hibernate's {@code @Check} and {@code @Checks} on a class or attribute; {@code part} goes into their names. */
    List<TableDraft.Condition> checks(Marks marks, String part) {
        Optional<Mark> overriding = marks.overridable("Check")
                .filter(mark -> !marks.hibernate("Check").equals(Optional.of(mark)));
        List<Mark> all = overriding.map(List::of).orElseGet(() -> marks.repeatedHibernate("Check", "Checks"));
        return all.stream()
                .flatMap(mark -> condition(mark, mark.text("constraints"), part).stream())
                .toList();
    }

    /** The {@code @CheckConstraint}s of a column or table. */
    List<TableDraft.Condition> checks(Mark parent, String part) {
        List<Mark> checks = parent.marks("check");
        checks.forEach(this::refuseOptions);
        return checks.stream()
                .flatMap(mark -> condition(mark, mark.text("constraint"), part).stream())
                .toList();
    }

    private Optional<TableDraft.Condition> condition(Mark mark, String expression, String part) {
        return expression.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableDraft.Condition(explicitName(mark), part, expression, mark.site()));
    }

    private void readUnique(Mark unique, TableDraft table) {
        refuseOptions(unique);
        List<String> columns = new ArrayList<>();
        for (String written : unique.texts("columnNames")) {
            column(written, table, unique.site("columnNames")).ifPresent(columns::add);
        }
        if (!columns.isEmpty()) {
            table.add(new TableDraft.Key(explicitName(unique), distinct(columns), unique.site()));
        }
    }

    private void readIndex(Mark index, TableDraft table) {
        refuseOptions(index);
        if (!index.text("type").isEmpty() || !index.text("using").isEmpty()) {
            String value = index.text("type").isEmpty() ? "using" : "type";
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, index.site(value), value, "Index", "only B-trees are");
        }
        List<IndexColumn> columns = new ArrayList<>();
        for (String item : index.text("columnList").split(",", -1)) {
            indexColumn(item.strip(), table, index.site("columnList")).ifPresent(columns::add);
        }
        List<String> names = columns.stream().map(IndexColumn::term).toList();
        if (columns.isEmpty() || distinct(names).size() < names.size()) {
            return;
        }
        boolean unique = index.flag("unique", false);
        // Hibernate makes a unique index a constraint, which knows no order.
        if (unique && columns.stream().noneMatch(IndexColumn::descending)) {
            table.add(new TableDraft.Key(explicitName(index), names, index.site()));
        } else {
            table.add(new TableDraft.IndexKey(
                    explicitName(index), names, name -> new Index(name, columns, unique), index.site()));
        }
    }

    /** {@code title}, {@code title asc} or {@code title desc}. */
    private Optional<IndexColumn> indexColumn(String item, TableDraft table, Site site) {
        String lower = item.toLowerCase(Locale.ROOT);
        boolean descending = lower.endsWith(" desc");
        int end = descending ? item.length() - 5 : lower.endsWith(" asc") ? item.length() - 4 : item.length();
        return column(item.substring(0, end), table, site).map(name -> new IndexColumn(name, descending));
    }

    /** A column by its logical name, as Hibernate's {@code IndexBinder} looks for it, or by its physical one. */
    Optional<String> column(String written, TableDraft table, Site site) {
        Name name = Name.parse(written);
        for (ColumnDraft column : table.columns()) {
            if (column.logical().text().equals(name.text())) {
                return Optional.of(column.name());
            }
        }
        String physical = reading.namer().physical(name).inCatalog();
        if (table.column(physical).isPresent()) {
            return Optional.of(physical);
        }
        List<String> known = table.columns().stream().map(ColumnDraft::name).toList();
        reading.report().report(Problem.COLUMN_UNKNOWN, site, written, table.name(), known);
        return Optional.empty();
    }

    /** The name that an annotation gives; no naming strategy touches it. */
    Optional<String> explicitName(Mark mark) {
        String name = mark.text("name");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.namer().inCatalog(Name.parse(name), mark.site("name")));
    }

    private void refuseOptions(Mark mark) {
        if (!mark.text("options").isEmpty()) {
            reading.report()
                    .report(
                            Problem.VALUE_NOT_SUPPORTED,
                            mark.site("options"),
                            "options",
                            mark.simpleName(),
                            "the schema model does not hold it");
        }
    }

    private static List<String> distinct(List<String> names) {
        return names.stream().distinct().toList();
    }
}
