package dev.reviver.entity;

import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Reads {@code @ElementCollection}: a table with the owner's key and the columns of the element. */
final class CollectionReader {
    private final Reading reading;
    private final ColumnReader columns;
    private final JoinReader joins;
    private final EmbeddedReader embedded;
    private final ConstraintReader constraints;

    CollectionReader(Reading reading, ColumnReader columns, JoinReader joins, EmbeddedReader embedded) {
        this.reading = reading;
        this.columns = columns;
        this.joins = joins;
        this.embedded = embedded;
        this.constraints = new ConstraintReader(reading);
    }

    /**
     * Adds the collection table.
     *
     * @param inner reads the attributes of an embeddable element
     */
    void read(Attribute attribute, Place place, EmbeddedReader.Inner inner) {
        Optional<TypeMirror> element = attribute
                .marks()
                .jpa("ElementCollection")
                .flatMap(mark -> mark.type("targetClass"))
                .or(() -> JavaTypes.lastArgument(attribute.type()));
        if (element.isEmpty() || !AssociationReader.isCollection(attribute.type())) {
            reading.report().report(Problem.COLLECTION_TYPE, attribute.site(), attribute.type());
            return;
        }
        Entity owner = place.owner();
        Optional<Mark> mark = attribute.marks().jpa("CollectionTable");
        TableDraft table = table(attribute, owner, mark);
        JoinReader.Join join = new JoinReader.Join(
                owner,
                owner.name(),
                mark.map(m -> m.marks("joinColumns")).orElse(List.of()),
                mark.flatMap(m -> m.marks("foreignKey").stream().findFirst()),
                attribute.site());
        List<String> key = joins.addColumns(join, JoinReader.Traits.of(false, ColumnDraft.TO_MANY), table, owner);
        joins.addForeignKey(join, key, table, JoinReader.onDelete(attribute.marks()));
        Place inside = new Place(
                owner, table, place.overrides(), place.access(), place.level(), List.of(), place.path(), false);
        List<String> elements = JavaTypes.embeddable(element.get()).isPresent()
                ? embedded.read(attribute, element.get(), inside, inner)
                : columns.readElement(attribute, element.get(), inside).stream().toList();
        mark.ifPresent(m -> constraints.readTable(m, table));
        attribute
                .marks()
                .hibernate("Comment")
                .map(comment -> comment.text("value"))
                .filter(text -> !text.isEmpty())
                .ifPresent(table::setComment);
        if (AssociationReader.isSet(attribute.type()) && !elements.isEmpty() && !key.isEmpty()) {
            addKey(attribute, table, key, elements, mark);
        }
        if (owner.ours()) {
            reading.schema().add(table);
        }
    }

    /** Hibernate's {@code mapping.Set#createPrimaryKey}: a unique key instead if an element column is nullable. */
    private static void addKey(
            Attribute attribute, TableDraft table, List<String> key, List<String> elements, Optional<Mark> mark) {
        boolean large = elements.stream()
                .flatMap(name -> table.column(name).stream())
                .anyMatch(draft -> draft.column().type().base().equals("oid"));
        if (large || mark.map(m -> !m.marks("uniqueConstraints").isEmpty()).orElse(false)) {
            return;
        }
        List<String> all = new ArrayList<>(key);
        all.addAll(elements);
        boolean nullable = elements.stream()
                .flatMap(name -> table.column(name).stream())
                .anyMatch(draft -> draft.column().nullable());
        if (nullable) {
            table.add(new TableDraft.Key(Optional.empty(), all, attribute.site()));
        } else {
            table.setPrimaryKey(all);
        }
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
