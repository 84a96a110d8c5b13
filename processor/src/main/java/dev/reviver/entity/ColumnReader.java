package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.Generated;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SequenceType;
import dev.reviver.type.ColumnDefinition;
import dev.reviver.type.Conditions;
import dev.reviver.type.Constraints;
import dev.reviver.type.Storage;
import dev.reviver.type.TimeZones;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** Reads basic attributes: one column each, with its unique key and checks. */
final class ColumnReader {
    private final Reading reading;
    private final TypeReader types;
    private final ConstraintReader constraints;
    private final TableChoice tableChoice;
    private final ColumnOptions options;
    private final ZoneReader zones;

    ColumnReader(Reading reading) {
        this.reading = reading;
        this.types = new TypeReader(reading);
        this.constraints = new ConstraintReader(reading);
        this.tableChoice = new TableChoice(reading);
        this.options = new ColumnOptions(reading);
        this.zones = new ZoneReader(reading, types);
    }

    /** Adds the column of a basic attribute to the place's table; empty if a problem was reported instead. */
    Optional<String> read(Attribute attribute, Place place) {
        Constraints validated = validated(attribute, place);
        Optional<String> name =
                read(attribute, attribute.type(), place, nullable(attribute, place), attribute.marks(), validated);
        TableDraft table = tableChoice.of(columnOf(attribute, place), place.table());
        name.flatMap(table::column)
                .flatMap(draft ->
                        PackedReader.of(attribute, draft.column().type(), new ColumnRef(table.name(), draft.name())))
                .ifPresent(reading.meaning()::packed);
        return name;
    }

    /** The type of a basic attribute whose column another mapping names. */
    Optional<ColumnType> typeWithoutColumn(Attribute attribute, Place place) {
        return types.read(attribute, attribute.type(), place, Optional.empty(), Constraints.NONE)
                .map(Storage::type);
    }

    /** Adds the column of the elements of a collection. */
    Optional<String> readElement(Attribute attribute, TypeMirror element, Place place) {
        boolean nullable = place.columnOf(attribute)
                .map(column -> column.flag("nullable", true))
                // Basic elements Hibernate takes for columns of the class's own table, which others leave empty.
                .orElseGet(() -> place.owner().isSingleTableSubclass() || isOptional(attribute.marks()));
        return read(attribute, element, place, nullable, Marks.NONE, Constraints.NONE);
    }

    private Constraints validated(Attribute attribute, Place place) {
        if (place.validated() == Place.Validated.NONE) {
            return Constraints.NONE;
        }
        Constraints all = reading.basics().validations().of(attribute);
        return place.validated() == Place.Validated.ALL && !isComposite(attribute) ? all : all.optional();
    }

    /** To Hibernate a document, or a time with a column for its zone, has several values, of which none can be required. */
    private static boolean isComposite(Attribute attribute) {
        return TimeZones.hasColumn(attribute) || AttributeKinds.of(attribute) == AttributeKind.AGGREGATE;
    }

    /** Adds the column of a map's key or of a row's id; {@code nullable} whatever its annotation says. */
    Optional<String> readIndex(Attribute attribute, Place place, boolean nullable) {
        return read(attribute, attribute.type(), place, nullable, Marks.NONE, Constraints.NONE);
    }

    /** What a collection has in its target's table is read last. */
    private static int turnOf(Place place) {
        if (place.id()) {
            return ColumnDraft.KEY;
        }
        return place.isTargets() ? ColumnDraft.TO_MANY : ColumnDraft.BASIC;
    }

    /**
     * {@code facts} has the annotations that speak of the column; on a collection they speak of its table. {@code nullable} is
     * what the mapping says, which {@code validated} may narrow.
     */
    private Optional<String> read(
            Attribute attribute, TypeMirror type, Place place, boolean nullable, Marks facts, Constraints validated) {
        Optional<Mark> mark = columnOf(attribute, place);
        Optional<Storage> storage = types.read(attribute, type, place, mark, validated);
        if (storage.isEmpty()) {
            return Optional.empty();
        }
        Name logical = place.patterns().apply(ownName(attribute, place, mark, facts == Marks.NONE));
        Name physical = reading.namer().physical(logical);
        Site nameSite = mark.isPresent() ? mark.get().site("name") : attribute.site();
        String name = reading.namer().inCatalog(physical, nameSite);
        Optional<ColumnDefinition> definition = storage.get().definition();
        boolean notNull = !nullable
                || (validated.required() && !place.isShared())
                || (definition.isPresent() && definition.get().notNull());
        Column column = column(attribute, facts, mark, storage.get(), name, notNull);
        boolean writable = !place.isTargets()
                && (mark.isEmpty()
                        || mark.get().flag("insertable", true)
                        || mark.get().flag("updatable", true));
        boolean unique = (mark.isPresent() && mark.get().flag("unique", false))
                || (definition.isPresent() && definition.get().unique());
        int turn = turnOf(place);
        TableDraft table = tableChoice.of(mark, place.table());
        table.add(options.apply(
                mark,
                new ColumnDraft(
                        column,
                        logical,
                        physical,
                        place.owner(),
                        attribute.site(),
                        writable,
                        turn,
                        unique,
                        checks(attribute, facts, storage.get(), validated, mark, name),
                        place.path() + attribute.name(),
                        storage)));
        if (validated.resizes()) {
            types.read(attribute, type, place, mark, Constraints.NONE)
                    .ifPresent(before -> table.setReferencedType(name, before.type()));
        }
        types.readKept(attribute, type, place, mark).ifPresent(kept -> table.setKeptType(name, kept));
        if (attribute.marks().hasHibernate("PartitionKey") && !place.id()) {
            table.addPartitionKey(name, attribute.name());
        }
        if (TimeZones.hasColumn(attribute)) {
            zones.add(attribute, place, mark, logical);
        }
        if (attribute.marks().hasJpa("Version")
                && SequenceType.ofColumn(column.type()).isPresent()) {
            reading.meaning().initial(table.name(), name, "0", false);
        }
        if (storage.get().constants().isPresent()) {
            reading.meaning()
                    .enumeration(
                            table.name(),
                            name,
                            column.type(),
                            storage.get().constants().get());
        }
        boolean narrowed = nullable && !column.nullable();
        if ((narrowed || column.nullable())
                && !place.id()
                && !place.inEmbeddable()
                && !isComposite(attribute)
                && !isOptional(attribute, place)) {
            reading.requirements()
                    .add(new Reading.Requirement(
                            place.owner(), place.level(), attribute.name(), List.of(name), narrowed));
        }
        return Optional.of(name);
    }

    /** As it is written, or as the attribute is called; see {@link #read} for elements. */
    private static Name ownName(Attribute attribute, Place place, Optional<Mark> mark, boolean isElement) {
        String written = mark.isPresent() ? mark.get().text("name") : "";
        boolean counts =
                !written.isEmpty() && (isElement || attribute.former().isEmpty() || isOverridden(attribute, place));
        return Name.parse(counts ? written : isElement ? attribute.collectionBase() : attribute.base());
    }

    private Column column(
            Attribute attribute, Marks facts, Optional<Mark> mark, Storage storage, String name, boolean notNull) {
        Optional<ColumnDefinition> definition = storage.definition();
        Optional<Generated> generated = generated(attribute.marks());
        Optional<DefaultValue> defaultValue = defaultOf(facts, reading.basics().target());
        Optional<Name> collation = collation(facts);
        if (definition.isPresent()) {
            generated = generated.or(definition.get()::generated);
            defaultValue = defaultValue.or(() -> definition.get().defaultValue().map(DefaultValue::new));
            collation = collation.or(definition.get()::collation);
        }
        String comment = mark.isPresent() ? mark.get().text("comment") : "";
        return new Column(
                name,
                storage.type(),
                // Hibernate leaves out NOT NULL where PostgreSQL computes the value.
                generated.isPresent() || !notNull,
                generated.isPresent() ? Optional.empty() : defaultValue,
                Optional.empty(),
                generated,
                collation.map(named ->
                        new QualifiedName(Optional.empty(), reading.namer().inCatalog(named, attribute.site()))),
                comment.isEmpty() ? Optional.empty() : Optional.of(comment));
    }

    /**
     * The {@code @Column} that counts; with a column for its zone that is its own, as to overrides it is not one column, and
     * one without a name says no more than how precise it is ({@code AbstractPropertyHolder#buildColumnOverride}).
     */
    private static Optional<Mark> columnOf(Attribute attribute, Place place) {
        return TimeZones.hasColumn(attribute)
                ? attribute
                        .marks()
                        .jpa("Column")
                        .map(mark -> mark.text("name").isEmpty()
                                ? mark.withOnly(Set.of("precision", "secondPrecision"))
                                : mark)
                : place.columnOf(attribute);
    }

    /** Then the name is said where the class is used, and does not follow what is said in it. */
    private static boolean isOverridden(Attribute attribute, Place place) {
        return place.overrides().column(attribute.name()).isPresent();
    }

    /** The column's conditions; Hibernate makes one constraint of those without a name. */
    private List<CheckDraft> checks(
            Attribute attribute,
            Marks facts,
            Storage storage,
            Constraints validated,
            Optional<Mark> mark,
            String column) {
        List<CheckDraft> written = new ArrayList<>();
        if (mark.isPresent()) {
            written.addAll(constraints.checks(mark.get(), column));
        }
        written.addAll(constraints.checks(facts, column));
        boolean isFree = storage.condition().isEmpty()
                && storage.definition().isEmpty()
                && validated.minimums().isEmpty()
                && validated.maximums().isEmpty();
        if (isFree && written.isEmpty()) {
            return List.of();
        }
        List<CheckDraft> checks = new ArrayList<>();
        List<String> unnamed = new ArrayList<>();
        Site site = attribute.site();
        for (CheckDraft check : written) {
            if (check.name().isPresent()) {
                checks.add(check);
            } else {
                site = unnamed.isEmpty() ? check.site() : site;
                unnamed.add(check.expression());
            }
        }
        if (storage.condition().isPresent()) {
            unnamed.add(storage.condition().get().apply(column));
        }
        for (long low : validated.minimums()) {
            unnamed.add(Conditions.atLeast(column, low));
        }
        for (long high : validated.maximums()) {
            unnamed.add(Conditions.atMost(column, high));
        }
        if (!unnamed.isEmpty()) {
            checks.add(0, new CheckDraft(Optional.empty(), column, Conditions.all(unnamed), site));
        }
        if (storage.definition().isPresent()) {
            for (String condition : storage.definition().get().checks()) {
                checks.add(new CheckDraft(Optional.empty(), column, condition, attribute.site()));
            }
        }
        return List.copyOf(checks);
    }

    /** {@code @Column} alone decides if it is there: a primitive with {@code @Column} is nullable unless it says so. */
    private static boolean nullable(Attribute attribute, Place place) {
        if (place.id()
                || attribute.marks().hasJpa("Version")
                || attribute.marks().hasHibernate("TenantId")) {
            return false;
        }
        boolean free = place.isShared() || TimeZones.hasColumn(attribute);
        if (!free && !isOptional(attribute.marks())) {
            return false;
        }
        Optional<Mark> column = columnOf(attribute, place);
        return column.isPresent() ? column.get().flag("nullable", true) : free || isOptional(attribute, place);
    }

    /** What {@code @Basic} says, if it is there. */
    private static boolean isOptional(Marks marks) {
        return marks.jpa("Basic").map(basic -> basic.flag("optional", true)).orElse(true);
    }

    /** Hibernate's {@code PropertyBinder#isOptional}: within an embeddable even a primitive is. */
    private static boolean isOptional(Attribute attribute, Place place) {
        boolean primitive = attribute.type().getKind().isPrimitive();
        return attribute
                .marks()
                .jpa("Basic")
                .map(basic -> basic.flag("optional", true) && !primitive)
                .orElse(place.inEmbeddable() || !primitive);
    }

    /** The type that a {@code columnDefinition} names. */
    Optional<ColumnType> definition(Mark column) {
        return types.definedType(column);
    }

    private Optional<Generated> generated(Marks marks) {
        return marks.overridable("GeneratedColumn", reading.basics().target())
                .map(mark -> mark.text("value"))
                .filter(text -> !text.isEmpty())
                .map(text -> new Generated(text, reading.basics().generated()));
    }

    /** Hibernate quotes it. */
    private static Optional<Name> collation(Marks marks) {
        return marks.hibernate("Collate").map(mark -> new Name(mark.text("value"), true));
    }

    /** What {@code @ColumnDefault} says. */
    static Optional<DefaultValue> defaultOf(Marks marks, int target) {
        return marks.overridable("ColumnDefault", target)
                .map(mark -> mark.text("value"))
                .filter(text -> !text.isEmpty())
                .map(DefaultValue::new);
    }
}
