package dev.reviver.entity;

import dev.reviver.element.AnnotationPlace;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.schema.Expression;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What annotations say of the next migration: values for rows that have none, and risks that are taken.
 *
 * @param backfills in the order of the entities
 * @param accepts likewise
 */
public record Remarks(List<Backfill> backfills, List<Accept> accepts) {
    public Remarks {
        backfills = List.copyOf(backfills);
        accepts = List.copyOf(accepts);
    }

    /** A value for a column. */
    public record Backfill(QualifiedName table, String column, String expression, AnnotationPlace place) {}

    /**
     * A risk that is taken.
     *
     * @param code the code of the hazard
     * @param table the table it is about
     * @param part the column, key, check or index of it; empty for the table itself
     * @param because the reason
     * @param place where it was said
     */
    public record Accept(
            String code, QualifiedName table, Optional<String> part, String because, AnnotationPlace place) {}

    /** Collects what was said on the classes and attributes of a reading. */
    static Remarks of(Reading reading) {
        Collector collector = new Collector(reading);
        reading.entities().remarked().forEach(collector::read);
        return new Remarks(collector.backfills, collector.accepts);
    }

    /** Whether an element has something to say. */
    static boolean isOn(Marks marks) {
        return !marks.repeatedOurs("Backfill").isEmpty()
                || !marks.repeatedOurs("Accept").isEmpty();
    }

    private record ColumnOf(QualifiedName table, String column) {}

    private static final class Collector {
        private final Reading reading;
        private final List<Backfill> backfills = new ArrayList<>();
        private final List<Accept> accepts = new ArrayList<>();

        Collector(Reading reading) {
            this.reading = reading;
        }

        void read(Element element) {
            Marks marks = Marks.of(element);
            List<ColumnOf> columns = columns(element);
            for (Mark mark : marks.repeatedOurs("Backfill")) {
                readBackfill(element, mark, columns);
            }
            for (Mark mark : marks.repeatedOurs("Accept")) {
                readAccept(element, mark, columns);
            }
        }

        private List<ColumnOf> columns(Element element) {
            List<ColumnOf> columns = new ArrayList<>();
            for (TableDraft table : reading.schema().tablesInOrder()) {
                table.columns().stream()
                        .filter(column -> column.site().element().equals(element))
                        .forEach(column -> columns.add(new ColumnOf(table.name(), column.name())));
            }
            return columns;
        }

        private void readBackfill(Element element, Mark mark, List<ColumnOf> columns) {
            String expression = mark.text("value");
            Optional<String> flaw = expression.isEmpty() ? Optional.of("it is empty") : Expression.flaw(expression);
            if (flaw.isPresent()) {
                reading.report().report(Problem.BACKFILL, mark.site("value"), flaw.get(), expression);
                return;
            }
            String column = inCatalog(mark.text("column"));
            AnnotationPlace place = AnnotationPlace.of(mark.site());
            if (element instanceof TypeElement type) {
                if (column.isEmpty()) {
                    reportColumn(mark, "column");
                } else {
                    tables(type).forEach(table -> backfills.add(new Backfill(table, column, expression, place)));
                }
                return;
            }
            List<ColumnOf> meant = columns.stream()
                    .filter(candidate -> column.isEmpty() || candidate.column().equals(column))
                    .toList();
            boolean unclear = columns.stream().map(ColumnOf::table).distinct().count() < columns.size();
            if (meant.isEmpty() || (column.isEmpty() && unclear)) {
                reportColumn(mark, "column");
                return;
            }
            meant.forEach(one -> backfills.add(new Backfill(one.table(), one.column(), expression, place)));
        }

        private void readAccept(Element element, Mark mark, List<ColumnOf> columns) {
            String code = mark.text("code");
            String because = mark.text("because");
            if (because.isEmpty()) {
                reading.report().report(Problem.ACCEPT_WITHOUT_REASON, mark.site("because"), code);
                return;
            }
            AnnotationPlace place = AnnotationPlace.of(mark.site());
            Optional<String> of = Optional.of(inCatalog(mark.text("of"))).filter(name -> !name.isEmpty());
            if (element instanceof TypeElement type) {
                tables(type).forEach(table -> accepts.add(new Accept(code, table, of, because, place)));
                return;
            }
            for (ColumnOf column : columns) {
                accepts.add(
                        new Accept(code, column.table(), of.or(() -> Optional.of(column.column())), because, place));
            }
        }

        private void reportColumn(Mark mark, String value) {
            reading.report().report(Problem.REMARK_COLUMN, mark.site(value), mark.simpleName());
        }

        private List<QualifiedName> tables(TypeElement type) {
            return Marks.of(type).hasJpa("Entity")
                    ? List.of(reading.entities().of(type).tableName())
                    : List.of();
        }

        private String inCatalog(String written) {
            return written.isEmpty()
                    ? ""
                    : reading.namer().physical(Name.parse(written)).inCatalog();
        }
    }
}
