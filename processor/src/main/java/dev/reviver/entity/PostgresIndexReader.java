package dev.reviver.entity;

import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.schema.Expression;
import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads our own {@code @PostgresIndex}: an index as PostgreSQL knows it. */
final class PostgresIndexReader {
    private static final String ANNOTATION = "PostgresIndex";

    private final Reading reading;
    private final ConstraintReader constraints;
    private final IndexColumns items;

    PostgresIndexReader(Reading reading, ConstraintReader constraints) {
        this.reading = reading;
        this.constraints = constraints;
        this.items = new IndexColumns(reading, constraints);
    }

    /** Adds the indexes that are asked for on the entity or its mapped superclasses; the columns must be there. */
    void read(Entity entity, TableDraft table) {
        for (Level level : reading.entities().levels(entity)) {
            marks(Marks.of(level.type())).forEach(mark -> read(mark, table));
        }
    }

    /** An entity without a table of its own has nothing to put an index on. */
    void refuse(Entity entity) {
        marks(Marks.of(entity.type())).forEach(mark -> reading.report()
                .report(
                        Problem.ANNOTATION_NOT_UNDERSTOOD,
                        mark.site(),
                        ANNOTATION,
                        "an entity whose rows are in the table of another",
                        Refused.OTHERWISE));
    }

    private static List<Mark> marks(Marks marks) {
        return marks.repeatedOurs(ANNOTATION);
    }

    private void read(Mark mark, TableDraft table) {
        List<IndexColumn> columns = new ArrayList<>();
        List<String> written = mark.texts("columns");
        for (String item : written) {
            items.read(item, table, mark.site("columns")).ifPresent(columns::add);
        }
        List<String> included = new ArrayList<>();
        for (String name : mark.texts("include")) {
            constraints.column(name, table, mark.site("include")).ifPresent(included::add);
        }
        Optional<String> condition = Optional.of(mark.text("where")).filter(text -> !text.isEmpty());
        condition.flatMap(sql -> Expression.flaw(sql)).ifPresent(flaw -> refuse(mark, "where", flaw));
        boolean unique = mark.flag("unique", false);
        boolean nullsNotDistinct = mark.flag("nullsNotDistinct", false);
        if (nullsNotDistinct && !unique) {
            refuse(mark, "nullsNotDistinct", "it needs unique = true");
        } else if (columns.isEmpty()) {
            if (written.isEmpty()) {
                refuse(mark, "columns", "an index needs at least one");
            }
        } else {
            Optional<String> comment = Optional.of(mark.text("comment")).filter(text -> !text.isEmpty());
            table.add(new IndexDraft(
                    constraints.explicitName(mark),
                    columns.stream().map(IndexColumns::nameOf).toList(),
                    name -> new Index(
                            name, columns, unique, nullsNotDistinct, mark.text("method"), included, condition, comment),
                    mark.site()));
        }
    }

    private void refuse(Mark mark, String value, String why) {
        reading.report().report(Problem.VALUE_NOT_SUPPORTED, mark.site(value), value, ANNOTATION, why);
    }
}
