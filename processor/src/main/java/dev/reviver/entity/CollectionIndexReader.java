package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Overrides;
import dev.reviver.element.Site;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.ReferentialAction;
import dev.reviver.schema.SqlText;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads what tells the rows of a collection apart besides their elements: a position, a map's key, an id. */
final class CollectionIndexReader {
    private static final String ORDER_SUFFIX = "_ORDER";
    private static final String KEY_SUFFIX = "_KEY";

    private final Reading reading;
    private final ColumnReader columns;
    private final JoinReader joins;
    private final EmbeddedReader embedded;
    private final EmbeddedReader.Inner inner;

    /**
     * A reader.
     *
     * @param inner reads the attributes of an embeddable that is a map's key
     */
    CollectionIndexReader(
            Reading reading,
            ColumnReader columns,
            JoinReader joins,
            EmbeddedReader embedded,
            EmbeddedReader.Inner inner) {
        this.reading = reading;
        this.columns = columns;
        this.joins = joins;
        this.embedded = embedded;
        this.inner = inner;
    }

    /**
     * Adds the columns to the place's table.
     *
     * @param ofTarget whether that is the table of the target entity, whose other rows leave them empty
     * @return the columns; none if the collection needs none
     */
    List<String> read(Attribute attribute, CollectionShape shape, Place place, boolean ofTarget) {
        return switch (shape) {
            case BAG, SET -> List.of();
            case ID_BAG -> readId(attribute, place);
            case LIST -> readPosition(attribute, place, ofTarget);
            case MAP -> readKey(attribute, place, ofTarget);
        };
    }

    private List<String> readPosition(Attribute attribute, Place place, boolean ofTarget) {
        Optional<Mark> mark = attribute.marks().jpa("OrderColumn");
        Name logical = nameOf(mark, attribute.collectionBase() + ORDER_SUFFIX);
        Name physical = reading.namer().physical(logical);
        Site site = mark.map(m -> m.site("name")).orElse(attribute.site());
        String name = reading.namer().inCatalog(physical, site);
        Optional<ColumnType> type = mark.filter(m -> !m.text("columnDefinition").isEmpty())
                .map(columns::definition)
                .orElseGet(() -> Optional.of(ColumnType.of("integer")));
        if (type.isEmpty()) {
            return List.of();
        }
        int base = attribute
                .marks()
                .hibernate("ListIndexBase")
                .map(m -> m.number("value", 0))
                .orElse(0);
        boolean nullable = ofTarget && mark.map(m -> m.flag("nullable", true)).orElse(true);
        CheckDraft condition =
                new CheckDraft(Optional.empty(), name, SqlText.name(name) + ">=" + base, attribute.site());
        place.table()
                .add(new ColumnOptions(reading)
                        .apply(
                                mark,
                                new ColumnDraft(
                                        Column.of(name, type.get()).withNullable(nullable),
                                        logical,
                                        physical,
                                        place.owner(),
                                        attribute.site(),
                                        false,
                                        ColumnDraft.TO_MANY,
                                        false,
                                        List.of(condition))));
        return List.of(name);
    }

    private List<String> readKey(Attribute attribute, Place place, boolean ofTarget) {
        // The key is an attribute of the target, which has its column there.
        if (attribute.marks().hasJpa("MapKey")) {
            return List.of();
        }
        Optional<TypeMirror> type = attribute
                .marks()
                .jpa("MapKeyClass")
                .flatMap(mark -> mark.type("value"))
                .or(() -> JavaTypes.firstArgument(attribute.type()));
        if (type.isEmpty()) {
            reading.report().report(Problem.COLLECTION_TYPE, attribute.site(), attribute.type());
            return List.of();
        }
        if (JavaTypes.isEntity(type.get())) {
            return readEntityKey(attribute, type.get(), place, ofTarget);
        }
        Attribute key = new Attribute(
                attribute.collectionBase() + KEY_SUFFIX,
                attribute.member(),
                type.get(),
                attribute.marks().ofMapKey());
        Overrides overrides = place.overrides().within(attribute.name()).orElse(attribute.marks());
        if (JavaTypes.embeddable(type.get()).isPresent()) {
            Place inside = place.withOverrides(overrides.within("key"));
            return embedded.readMapKey(key, type.get(), ofTarget ? inside : inside.forId(), inner);
        }
        Place inside = place.withOverrides(overrides.conversionAs("key", key.name()));
        return columns.readIndex(key, inside, ofTarget).stream().toList();
    }

    private List<String> readEntityKey(Attribute attribute, TypeMirror type, Place place, boolean ofTarget) {
        Optional<Entity> target = reading.entities().target(type, attribute.site());
        if (target.isEmpty()) {
            return List.of();
        }
        List<Mark> marks = attribute.marks().repeatedJpa("MapKeyJoinColumn", "MapKeyJoinColumns");
        JoinReader.Join join = new JoinReader.Join(
                target.get(),
                attribute.name(),
                marks,
                ForeignKeyWish.of(
                        attribute.marks().jpa("MapKeyJoinColumns").flatMap(mark -> mark.marks("foreignKey").stream()
                                .findFirst()),
                        marks),
                attribute.site());
        // Several are called after what they refer to, so that each has a name of its own.
        JoinReader.Join named = joins.isOfOneColumn(join) ? join.named(attribute.collectionBase() + KEY_SUFFIX) : join;
        List<String> names = joins.addColumns(
                named, JoinReader.Traits.of(ofTarget, ColumnDraft.TO_MANY), place.table(), place.owner());
        joins.addForeignKey(named, names, place.table(), ReferentialAction.NO_ACTION);
        return names;
    }

    /** The id of a row in a bag; Hibernate makes its values in Java, or takes them from a sequence. */
    private List<String> readId(Attribute attribute, Place place) {
        Optional<Mark> id = attribute.marks().hibernate("CollectionId");
        Optional<Mark> mark = id.flatMap(m -> m.marks("column").stream().findFirst());
        Optional<TypeMirror> type = idType(attribute);
        if (type.isEmpty()) {
            return List.of();
        }
        Attribute rowId = new Attribute(
                "id",
                attribute.member(),
                type.get(),
                Marks.NONE
                        .with("jakarta.persistence.Column", mark)
                        .with(
                                "org.hibernate.annotations.JdbcTypeCode",
                                attribute.marks().located("CollectionIdJdbcTypeCode")));
        Optional<String> name = columns.readIndex(rowId, place, false);
        id.ifPresent(m -> readIdGenerator(attribute, m, place));
        return name.stream().toList();
    }

    private Optional<TypeMirror> idType(Attribute attribute) {
        Optional<TypeMirror> found = attribute
                .marks()
                .located("CollectionIdJavaClass")
                .flatMap(mark -> mark.type("idType"))
                .or(() -> attribute
                        .marks()
                        .located("CollectionIdJavaType")
                        .flatMap(mark -> mark.type("value"))
                        .flatMap(reading.entities()::typeOfJavaType))
                .or(() -> attribute.marks().located("CollectionIdJdbcTypeCode").flatMap(mark -> reading.entities()
                        .type("java.lang.Long")
                        .map(TypeElement::asType)));
        if (found.isEmpty()) {
            String why = "name its type with @CollectionIdJavaClass";
            reading.report().report(Problem.VALUE_NOT_SUPPORTED, attribute.site(), "type", "CollectionId", why);
        }
        return found;
    }

    private void readIdGenerator(Attribute attribute, Mark id, Place place) {
        String name = id.text("generator");
        Optional<Mark> sequence = NearGenerators.of(place.owner(), attribute).find(NearGenerators.Kind.SEQUENCE, name);
        if (sequence.isPresent() && !GeneratorClasses.isBuiltIn(name)) {
            new SequenceReader(reading).readOfCollection(place.owner(), id, sequence.get());
            return;
        }
        GeneratorClasses.Kind kind =
                new GeneratorClasses(reading).of(name, id.site("generator")).kind();
        switch (kind) {
            case SEQUENCE -> new SequenceReader(reading).readOfTable(place.table(), id.site("generator"));
            case IN_MEMORY -> {}
            case TABLE, IDENTITY ->
                reading.report()
                        .report(
                                Problem.GENERATOR,
                                id.site("generator"),
                                "a row id needs a sequence or no help; use those");
        }
    }

    private static Name nameOf(Optional<Mark> mark, String otherwise) {
        return Name.parse(
                mark.map(m -> m.text("name")).filter(text -> !text.isEmpty()).orElse(otherwise));
    }
}
