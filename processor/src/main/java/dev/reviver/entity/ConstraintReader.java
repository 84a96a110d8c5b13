package dev.reviver.entity;

import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.Deferral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what annotations say of a whole table: unique keys, indexes, checks, the comment. */
final class ConstraintReader {
    private final Reading reading;
    private final IndexReader indexes;

    ConstraintReader(Reading reading) {
        this.reading = reading;
        this.indexes = new IndexReader(reading, this);
    }

    /** Reads {@code @Table}, {@code @JoinTable} or {@code @CollectionTable}; the columns must be there. */
    void readTable(Mark mark, TableDraft table) {
        refuse(mark, "catalog", "a connection to PostgreSQL sees one database only; leave it out");
        refuse(
                mark,
                "options",
                "storage parameters, tablespaces and partitions are not modelled. Leave it out, and add it to the CREATE TABLE of"
                        + " the migration by hand: what Reviver does not know of it leaves alone");
        mark.marks("uniqueConstraints").forEach(unique -> readUnique(unique, table));
        mark.marks("indexes").forEach(index -> indexes.read(index, table));
        checks(mark, "").forEach(table::add);
        if (!mark.text("comment").isEmpty()) {
            table.setComment(mark.text("comment"));
        }
    }

    /** Hibernate's {@code @Check} and {@code @Checks} on a class or attribute; {@code part} goes into their names. */
    List<CheckDraft> checks(Marks marks, String part) {
        Optional<Mark> overriding = marks.overridable("Check", reading.basics().target())
                .filter(mark -> !marks.hibernate("Check").equals(Optional.of(mark)));
        List<Mark> all =
                overriding.isPresent() ? List.of(overriding.get()) : marks.repeatedHibernate("Check", "Checks");
        return conditions(all, "constraints", part);
    }

    /** The {@code @CheckConstraint}s of a column or table. On PostgreSQL, Hibernate passes over their options. */
    List<CheckDraft> checks(Mark parent, String part) {
        return conditions(parent.marks("check"), "constraint", part);
    }

    private List<CheckDraft> conditions(List<Mark> marks, String value, String part) {
        if (marks.isEmpty()) {
            return List.of();
        }
        List<CheckDraft> conditions = new ArrayList<>();
        for (Mark mark : marks) {
            String expression = mark.text(value);
            if (!expression.isEmpty()) {
                conditions.add(new CheckDraft(explicitName(mark), part, expression, mark.site()));
            }
        }
        return conditions;
    }

    private void readUnique(Mark unique, TableDraft table) {
        List<String> columns = new ArrayList<>();
        for (String written : unique.texts("columnNames")) {
            column(written, table, unique.site("columnNames")).ifPresent(columns::add);
        }
        if (!columns.isEmpty()) {
            table.add(new KeyDraft(
                    explicitName(unique), columns.stream().distinct().toList(), deferral(unique), unique.site()));
        }
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

    /** When a unique key is checked: what its options may say. */
    Deferral deferral(Mark unique) {
        Optional<KeyClauses> clauses = KeyClauses.ofUnique(new SqlCursor(unique.text("options")));
        if (clauses.isEmpty()) {
            refuse(
                    unique,
                    "options",
                    "of what may stand behind a unique key, only DEFERRABLE and INITIALLY DEFERRED are read. For an index over"
                            + " some of the rows, or with more columns, use @PostgresIndex(unique = true)");
        }
        return clauses.map(KeyClauses::deferral).orElse(Deferral.NOT_DEFERRABLE);
    }

    private void refuse(Mark mark, String value, String why) {
        if (!mark.text(value).isEmpty()) {
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.site(value), value, mark.simpleName(), why);
        }
    }
}
