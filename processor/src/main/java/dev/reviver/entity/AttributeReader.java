package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import java.util.List;
import java.util.Optional;

/** Sends each attribute to the reader of its kind. Columns are read in a first pass, collections in a second. */
final class AttributeReader {
    private final Reading reading;
    private final ColumnReader columns;
    private final CommentReader comments;
    private final EmbeddedReader embedded;
    private final AggregateReader aggregates;
    private final StructReader structs;
    private final ToOneReader toOnes;
    private final AnyReader anys;
    private final ToManyReader toManys;
    private final CollectionReader collections;

    AttributeReader(Reading reading, Tables tables) {
        this.reading = reading;
        this.columns = new ColumnReader(reading);
        this.comments = new CommentReader(reading);
        this.embedded = new EmbeddedReader(reading);
        this.aggregates = new AggregateReader(reading, tables);
        this.structs = new StructReader(reading, () -> new AttributeReader(reading.ofParts(), tables)::readColumns);
        JoinReader joins = new JoinReader(reading, tables, columns);
        this.anys = new AnyReader(reading, columns);
        this.toOnes = new ToOneReader(reading, tables, joins);
        CollectionIndexReader indexes = new CollectionIndexReader(reading, columns, joins, embedded, this::readColumns);
        this.toManys = new ToManyReader(reading, tables, joins, indexes);
        this.collections = new CollectionReader(reading, columns, joins, embedded, this::readColumns, indexes, anys);
    }

    /** Reads what the attribute adds to the place's own table; gives its columns in Hibernate's order. */
    List<String> readColumns(Attribute attribute, Place place) {
        AttributeKind kind = AttributeKinds.of(attribute);
        // The key was read when its table was begun.
        if (attribute.isId() || !reading.understood().check(attribute, kind)) {
            return List.of();
        }
        if (place.inEmbeddable()) {
            attribute.marks().hibernate("NaturalId").ifPresent(mark -> reading.report()
                    .report(
                            Problem.ANNOTATION_NOT_UNDERSTOOD,
                            mark.site(),
                            mark.simpleName(),
                            "an attribute of an embeddable",
                            Refused.OTHERWISE));
        }
        List<String> names =
                switch (kind) {
                    case BASIC -> columns.read(attribute, place).map(List::of).orElse(List.of());
                    case AGGREGATE -> readAggregate(attribute, place);
                    case EMBEDDED -> embedded.read(attribute, attribute.type(), place, this::readColumns);
                    case TO_ONE -> toOnes.read(attribute, place);
                    case ANY -> anys.read(attribute, place);
                    case ID, EMBEDDED_ID, MANY_TO_ANY, TO_MANY, ELEMENTS, COMPUTED -> List.of();
                };
        comments.ofColumns(attribute.marks(), place.tableOfAssociations(), names);
        if (kind != AttributeKind.EMBEDDED) {
            String path = place.path() + attribute.name();
            reading.meaning().attribute(place.owner(), path, place.table().holder(attribute.member(), names), names);
        }
        return names;
    }

    private List<String> readAggregate(Attribute attribute, Place place) {
        structs.read(attribute, place);
        Optional<String> column = columns.read(attribute, place);
        column.ifPresent(name -> {
            aggregates.addCheck(attribute, place, name);
            aggregates.register(attribute, place, name);
        });
        return column.stream().toList();
    }

    /** Reads the tables, and the columns of other tables, that the attribute adds. */
    List<String> readCollections(Attribute attribute, Place place) {
        switch (AttributeKinds.of(attribute)) {
            case EMBEDDED -> embedded.visit(attribute, attribute.type(), place, this::readCollections);
            case TO_MANY -> toManys.read(attribute, place);
            case ELEMENTS, MANY_TO_ANY -> collections.read(attribute, place);
            case AGGREGATE ->
                JavaTypes.embeddable(attribute.type())
                        .ifPresent(type -> embedded.visit(attribute, type, place, this::readCollections));
            case ID, EMBEDDED_ID, BASIC, TO_ONE, ANY, COMPUTED -> {}
        }
        return List.of();
    }
}
