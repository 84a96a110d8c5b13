package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Name;
import dev.reviver.element.Overrides;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @ElementCollection} and {@code @ManyToAny}: a table with the owner's key, the columns of the element, and perhaps an index. */
final class CollectionReader {
    private final Reading reading;
    private final ColumnReader columns;
    private final JoinReader joins;
    private final EmbeddedReader embedded;
    private final EmbeddedReader.Inner inner;
    private final CollectionIndexReader indexes;
    private final AnyReader anys;
    private final SoftDeleteReader softDeletes;
    private final ConstraintReader constraints;

    /**
     * A reader.
     *
     * @param inner reads the attributes of an embeddable element
     */
    CollectionReader(
            Reading reading,
            ColumnReader columns,
            JoinReader joins,
            EmbeddedReader embedded,
            EmbeddedReader.Inner inner,
            CollectionIndexReader indexes,
            AnyReader anys) {
        this.reading = reading;
        this.columns = columns;
        this.joins = joins;
        this.embedded = embedded;
        this.inner = inner;
        this.indexes = indexes;
        this.anys = anys;
        this.softDeletes = new SoftDeleteReader(reading);
        this.constraints = new ConstraintReader(reading);
    }

    /** Adds the collection table. */
    void read(Attribute attribute, Place place) {
        Optional<TypeMirror> element = attribute
                .marks()
                .jpa("ElementCollection")
                .flatMap(mark -> mark.type("targetClass"))
                .or(() -> attribute.marks().hibernate("TargetEmbeddable").flatMap(mark -> mark.type("value")))
                .or(() -> CollectionShape.elementOf(attribute.type()));
        Optional<CollectionShape> shape = CollectionShape.of(attribute);
        if (element.isEmpty() || shape.isEmpty()) {
            reading.report().report(Problem.COLLECTION_TYPE, attribute.site(), attribute.type());
            return;
        }
        Entity owner = place.owner();
        Optional<Mark> mark = tableMark(attribute, place);
        TableDraft table = table(attribute, owner, mark);
        table.setCollection(shape.get() == CollectionShape.LIST || shape.get() == CollectionShape.MAP);
        JoinReader.Join join = new JoinReader.Join(
                owner,
                owner.name(),
                mark.map(m -> m.marks("joinColumns")).orElse(List.of()),
                ForeignKeyWish.toOwner(mark),
                attribute.site());
        List<String> key = joins.addColumns(join, JoinReader.Traits.of(false, ColumnDraft.TO_MANY), table, owner);
        joins.addForeignKey(join, key, table, JoinReader.onDelete(attribute.marks()));
        Place inside = place.inCollectionTable(table);
        List<String> elements = readElement(attribute, element.get(), shape.get(), inside, mark);
        List<String> index = indexes.read(attribute, shape.get(), inside, false);
        reading.meaning().index(attribute, shape.get(), table.name(), index, key);
        softDeletes.read(attribute, owner, table);
        mark.ifPresent(m -> constraints.readTable(m, table));
        constraints.checks(attribute.marks(), "").forEach(table::add);
        new CommentReader(reading).ofCollection(attribute.marks(), table);
        if (!key.isEmpty()) {
            addKey(attribute, shape.get(), table, new Parts(key, elements, index), mark);
        }
        if (owner.ours()) {
            reading.schema().add(table);
            reading.collections()
                    .add(new Reading.Collected(
                            attribute,
                            owner,
                            place.path() + attribute.name(),
                            shape.get(),
                            table,
                            key,
                            elements,
                            index));
        }
    }

    private List<String> readElement(
            Attribute attribute, TypeMirror element, CollectionShape shape, Place inside, Optional<Mark> mark) {
        if (attribute.marks().hasHibernate("ManyToAny")) {
            return anys.readElements(
                    attribute,
                    inside,
                    mark.map(m -> m.marks("inverseJoinColumns")).orElse(List.of()));
        }
        if (JavaTypes.embeddable(element).isEmpty()) {
            return columns.readElement(attribute, element, inside).stream().toList();
        }
        StructReader.mark(attribute).ifPresent(struct -> reading.report()
                .report(
                        Problem.ANNOTATION_NOT_UNDERSTOOD,
                        attribute.site(),
                        struct.simpleName(),
                        "an element of a collection with a table",
                        "Hibernate does not take it either. Leave @ElementCollection out, which makes it one column with"
                                + " an array"));
        Overrides overrides = inside.overrides().within(attribute.name()).orElse(attribute.marks());
        Overrides lifted = shape == CollectionShape.MAP ? overrides.lifted("value") : overrides;
        return embedded.readInside(attribute, element, inside.withOverrides(lifted), inner);
    }

    /** The columns of a collection table, by what they are for. */
    private record Parts(List<String> key, List<String> elements, List<String> index) {}

    private static void addKey(
            Attribute attribute, CollectionShape shape, TableDraft table, Parts parts, Optional<Mark> mark) {
        List<String> all = new ArrayList<>(parts.key());
        switch (shape) {
            case BAG -> {}
            case ID_BAG -> table.setPrimaryKey(parts.index());
            case LIST, MAP -> {
                all.addAll(parts.index().isEmpty() ? parts.elements() : parts.index());
                table.setPrimaryKey(all);
            }
            case SET -> {
                if (!parts.elements().isEmpty()) {
                    all.addAll(parts.elements());
                    addSetKey(attribute, table, all, parts.elements(), mark);
                }
            }
        }
    }

    /** Hibernate's {@code mapping.Set#createPrimaryKey}: a unique key instead if an element column is nullable. */
    private static void addSetKey(
            Attribute attribute, TableDraft table, List<String> all, List<String> elements, Optional<Mark> mark) {
        boolean large = elements.stream()
                .flatMap(name -> table.column(name).stream())
                .anyMatch(draft -> draft.column().type().base().equals("oid"));
        if (large || mark.map(m -> !m.marks("uniqueConstraints").isEmpty()).orElse(false)) {
            return;
        }
        boolean nullable = elements.stream()
                .flatMap(name -> table.column(name).stream())
                .anyMatch(draft -> draft.column().nullable());
        if (nullable) {
            table.setRowKey(new KeyDraft(Optional.empty(), all, attribute.site()));
        } else {
            table.setPrimaryKey(all);
        }
    }

    /** Hibernate takes {@code @JoinTable} as well. */
    private static Optional<Mark> tableMark(Attribute attribute, Place place) {
        return attribute.marks().jpa("CollectionTable").or(() -> JoinTables.mark(attribute, place));
    }

    private TableDraft table(Attribute attribute, Entity owner, Optional<Mark> mark) {
        Name logical = attribute
                .formerTable()
                .or(() -> mark.map(m -> m.text("name")).filter(name -> !name.isEmpty()))
                .map(Name::parse)
                .orElseGet(() -> Name.parse(owner.name() + "_" + attribute.collectionBase())
                        .quotedIf(owner.table().quoted()));
        QualifiedName name = reading.namer()
                .qualified(
                        reading.namer().physical(logical),
                        mark.map(m -> m.text("schema")).orElse(""),
                        mark.map(m -> m.site("name")).orElse(attribute.site()));
        return new TableDraft(name, attribute.site(), reading.report());
    }
}
