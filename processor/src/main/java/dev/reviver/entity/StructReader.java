package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads embeddables that are stored as one value of a composite type, {@code @Struct}: the type that Hibernate makes for
 * what the columns inside would have been ({@code AggregateComponentSecondPass}).
 */
final class StructReader {
    private final Reading reading;
    private final EmbeddedReader embedded;
    private final Supplier<EmbeddedReader.Inner> inner;

    /**
     * A reader.
     *
     * @param inner makes what the attributes of the embeddable are read with, in the reading that it is given
     */
    StructReader(Reading reading, Supplier<EmbeddedReader.Inner> inner) {
        this.reading = reading;
        this.embedded = new EmbeddedReader(reading);
        this.inner = inner;
    }

    /** What says so: on the attribute, or on the class of the embeddable. */
    static Optional<Mark> mark(Attribute attribute) {
        return attribute.marks().hibernate("Struct").or(() -> AggregateReader.embeddable(attribute)
                .flatMap(type -> type instanceof DeclaredType declared
                        ? Marks.of(declared.asElement()).hibernate("Struct")
                        : Optional.empty()));
    }

    /** The column type of such an attribute: the composite type, or an array of it. */
    static Optional<ColumnType> type(Attribute attribute, Namer namer) {
        return mark(attribute).map(mark -> {
            ColumnType type = ColumnType.named(name(mark, namer));
            return JavaTypes.embeddable(attribute.type()).isPresent() ? type : type.asArray();
        });
    }

    /** As it is written: Hibernate asks the naming strategy, and then takes the written name all the same. */
    private static QualifiedName name(Mark mark, Namer namer) {
        return namer.qualified(Name.parse(mark.text("name")), mark.text("schema"), mark.site("name"));
    }

    /** Adds the type of the attribute, if it has one. */
    void read(Attribute attribute, Place place) {
        Optional<Mark> mark = mark(attribute);
        Optional<TypeMirror> type = AggregateReader.embeddable(attribute);
        if (mark.isPresent() && type.isPresent()) {
            if (!mark.get().text("catalog").isEmpty()) {
                reading.report()
                        .report(
                                Problem.VALUE_NOT_SUPPORTED,
                                mark.get().site("catalog"),
                                "catalog",
                                mark.get().simpleName(),
                                "a connection to PostgreSQL sees one database only; leave it out");
            }
            QualifiedName name = name(mark.get(), reading.namer());
            TableDraft parts = new TableDraft(name, attribute.site(), reading.report());
            List<String> columns = embedded.read(attribute, type.get(), place.inParts(parts), inner.get());
            boolean element = JavaTypes.embeddable(attribute.type()).isEmpty();
            List<CompositeType.Attribute> attributes = inOrder(mark.get(), parts, columns, element);
            reading.schema().add(new CompositeType(name, attributes, Optional.empty()), attribute.site());
        }
    }

    /** In the order that is said, else in that in which Hibernate puts them. */
    private List<CompositeType.Attribute> inOrder(
            Mark mark, TableDraft parts, List<String> columns, boolean ofElement) {
        List<ColumnDraft> found = new ArrayList<>();
        for (String name : mark.texts("attributes")) {
            Optional<ColumnDraft> column = called(name, parts);
            column.ifPresent(found::add);
            if (column.isEmpty()) {
                reading.report().report(Problem.COLUMN_UNKNOWN, mark.site("attributes"), name, parts.name(), columns);
            }
        }
        return (found.isEmpty() ? sorted(parts, columns, ofElement) : found)
                .stream()
                        .map(ColumnDraft::column)
                        .map(column -> new CompositeType.Attribute(column.name(), column.type(), column.comment()))
                        .toList();
    }

    private List<ColumnDraft> sorted(TableDraft parts, List<String> columns, boolean ofElement) {
        List<ColumnDraft> drafts =
                columns.stream().flatMap(name -> parts.column(name).stream()).toList();
        StructOrder order = reading.basics().structOrder();
        return ofElement ? order.ofElements(drafts) : order.of(drafts);
    }

    private static Optional<ColumnDraft> called(String name, TableDraft parts) {
        return parts.columns().stream()
                .filter(draft -> draft.physical().text().equals(name))
                .findFirst();
    }
}
