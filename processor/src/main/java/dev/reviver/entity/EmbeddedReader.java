package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.type.TypeMapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads embedded attributes: the attributes of the embeddable, as if they were the owner's. */
final class EmbeddedReader {
    /** Where the discriminator of an attribute is overridden: Hibernate's {@code EntityDiscriminatorMapping}. */
    private static final String DISCRIMINATOR = "{discriminator}";

    private final Reading reading;
    private final DiscriminatorReader discriminators;
    private final TableChoice tableChoice;

    EmbeddedReader(Reading reading) {
        this.reading = reading;
        this.discriminators = new DiscriminatorReader(reading, new ColumnReader(reading));
        this.tableChoice = new TableChoice(reading);
    }

    /** What an attribute inside is read with; gives its columns. */
    interface Inner extends BiFunction<Attribute, Place, List<String>> {}

    /** The embeddable of an attribute, and the place of what is in it. */
    private record Inside(DeclaredType type, TypeElement element, AccessType access, Place place) {}

    /**
     * Reads each attribute of the embeddable.
     *
     * @param type the embeddable: the attribute's type, or its element type if it is a collection
     * @return the columns in Hibernate's order, which is that of keys: by attribute name, or a record's own
     */
    List<String> read(Attribute attribute, TypeMirror type, Place place, Inner inner) {
        return readInside(attribute, type, overridden(attribute, place), inner);
    }

    /** The same, where the place already has the overrides of the attributes inside. */
    List<String> readInside(Attribute attribute, TypeMirror type, Place place, Inner inner) {
        return read(attribute, type, place, inner, inside -> discriminatorName(attribute, inside));
    }

    /** The same for the key of a map. */
    List<String> readMapKey(Attribute attribute, TypeMirror type, Place place, Inner inner) {
        return read(attribute, type, place, inner, inside -> Name.of("mapkey_" + DiscriminatorReader.DEFAULT_NAME));
    }

    private List<String> read(
            Attribute attribute, TypeMirror type, Place place, Inner inner, Function<Place, Name> discriminator) {
        Optional<Inside> found = inside(attribute, type, place);
        if (found.isEmpty()) {
            return List.of();
        }
        Inside inside = found.get();
        if (attribute.marks().hasJpa("EmbeddedId")) {
            requireAttributes(inside, attribute);
        }
        List<String> columns = new ArrayList<>(each(inside, inner));
        if (reading.entities().levels().isRootOfEmbeddables(inside.element())) {
            addDiscriminator(attribute, inside, discriminator.apply(inside.place()))
                    .ifPresent(columns::add);
        }
        Era.renamed(attribute.marks()).ifPresent(mark -> reading.embeddings()
                .add(new Reading.Embedding(mark, place.table(), List.copyOf(columns))));
        return List.copyOf(columns);
    }

    /** Without any, Hibernate takes an embedded attribute for nothing at all, and refuses a key. */
    private void requireAttributes(Inside inside, Attribute attribute) {
        List<Level> levels = reading.entities().levels().levelsOfEmbeddable(inside.type(), inside.access());
        if (levels.stream().allMatch(level -> level.attributes().isEmpty())) {
            boolean fields = levels.stream().anyMatch(level -> level.access() == AccessType.FIELD);
            reading.report()
                    .report(
                            Problem.KEY_EMPTY,
                            attribute.site(),
                            inside.element(),
                            fields ? "its fields" : "its getters");
        }
    }

    /** Goes to each attribute of the embeddable, for what it adds elsewhere; gives what {@code inner} gave, in Hibernate's order. */
    List<String> visit(Attribute attribute, TypeMirror type, Place place, Inner inner) {
        return inside(attribute, type, overridden(attribute, place))
                .map(inside -> each(inside, inner))
                .orElse(List.of());
    }

    private static Place overridden(Attribute attribute, Place place) {
        return place.withOverrides(place.overrides().within(attribute.name()).orElse(attribute.marks()));
    }

    /** What may be embedded though its class is not marked so. */
    private static Optional<DeclaredType> notBasic(TypeMirror type) {
        return JavaTypes.classOrRecord(type)
                .filter(declared -> TypeMapping.row(JavaTypes.nameOf(declared)).isEmpty());
    }

    private Optional<Inside> inside(Attribute attribute, TypeMirror type, Place place) {
        boolean said = attribute.marks().hasJpa("Embedded")
                || attribute.marks().hasJpa("EmbeddedId")
                || attribute.marks().hasHibernate("CompositeType");
        Optional<DeclaredType> embeddable = said ? notBasic(type) : JavaTypes.embeddable(type);
        if (embeddable.isEmpty()) {
            reading.report().report(Problem.TYPE_NOT_MAPPED, attribute.site(), type);
            return Optional.empty();
        }
        TypeElement element = (TypeElement) embeddable.get().asElement();
        String name = element.getQualifiedName().toString();
        Place inside = tableOf(attribute, place)
                .inside(attribute, name)
                .validated(validated(attribute, place))
                .named(pattern(attribute, place));
        if (place.embeddables().contains(name)) {
            reading.report()
                    .report(Problem.EMBEDDABLE_CIRCULAR, attribute.site(), String.join(" in ", inside.embeddables()));
            return Optional.empty();
        }
        // Where it says nothing itself: as in the entity, whatever the embeddable around says ({@code EntityBinder}).
        AccessType access = AccessType.explicit(attribute.marks()).orElse(place.access());
        return Optional.of(new Inside(embeddable.get(), element, access, inside));
    }

    /** {@code @EmbeddedTable}, which Hibernate takes on attributes of entities only. */
    private Place tableOf(Attribute attribute, Place place) {
        Optional<Mark> mark = attribute.marks().hibernate("EmbeddedTable");
        if (mark.isEmpty() || place.isElement()) {
            return place;
        }
        if (place.inEmbeddable()) {
            reading.report()
                    .report(
                            Problem.ANNOTATION_NOT_UNDERSTOOD,
                            mark.get().site(),
                            mark.get().simpleName(),
                            "an attribute of an embeddable",
                            Refused.OTHERWISE);
            return place;
        }
        return place.inTable(tableChoice.named(mark, "value", place.table()));
    }

    /** {@code @EmbeddedColumnNaming}, which Hibernate does not ask of collections. */
    private Optional<String> pattern(Attribute attribute, Place place) {
        Optional<Mark> mark = place.isElement() && !place.inEmbeddable()
                ? Optional.empty()
                : attribute.marks().hibernate("EmbeddedColumnNaming");
        if (mark.isPresent() && !ColumnPatterns.isPattern(mark.get().text("value"))) {
            reading.report()
                    .report(
                            Problem.VALUE_NOT_SUPPORTED,
                            mark.get().site("value"),
                            "value",
                            mark.get().simpleName(),
                            "Hibernate wants a pattern with one %s, as in \"home_%s\"");
            return Optional.empty();
        }
        return mark.map(m -> m.text("value"));
    }

    /** The attributes of the embeddable, then those of the embeddables below it. */
    private List<String> each(Inside inside, Inner inner) {
        List<Level> levels = reading.entities().levels().levelsOfEmbeddable(inside.type(), inside.access());
        Map<String, List<String>> own = new HashMap<>();
        for (Level level : levels) {
            readLevel(level, inside, inner, own);
        }
        List<String> columns = new ArrayList<>();
        if (inside.place().isElement()) {
            // Hibernate sorts those of a class, its own before those of the classes above.
            for (int i = levels.size() - 1; i >= 0; i--) {
                addSorted(levels.get(i).type(), levels.get(i).attributes(), own, columns);
            }
        } else {
            List<Attribute> all = new ArrayList<>();
            levels.forEach(level -> all.addAll(level.attributes()));
            addSorted(inside.element(), all, own, columns);
        }
        if (reading.entities().levels().isRootOfEmbeddables(inside.element())) {
            for (Level level : reading.entities().levels().levelsBelow(inside.element(), inside.access())) {
                Map<String, List<String>> below = new HashMap<>();
                readLevel(level, inside, inner, below);
                addSorted(level.type(), level.attributes(), below, columns);
            }
        }
        return columns;
    }

    /** Reads the attributes that a class declares; what they gave is put under their names. */
    private void readLevel(Level level, Inside inside, Inner inner, Map<String, List<String>> columns) {
        boolean superclass = Marks.of(level.type()).hasJpa("MappedSuperclass");
        reading.understood().check(level.type(), superclass ? ClassKind.MAPPED_SUPERCLASS : ClassKind.EMBEDDABLE);
        for (Attribute own : level.attributes()) {
            columns.put(own.name(), inner.apply(own, inside.place()));
        }
    }

    /** By attribute name, but those of a record in its own order. */
    private static void addSorted(
            TypeElement type, List<Attribute> attributes, Map<String, List<String>> columns, List<String> sorted) {
        List<Attribute> order = new ArrayList<>(attributes);
        if (type.getKind() != ElementKind.RECORD) {
            order.sort(Comparator.comparing(Attribute::name));
        }
        for (Attribute own : order) {
            sorted.addAll(columns.getOrDefault(own.name(), List.of()));
        }
    }

    /** Within an element, Hibernate calls it after what is around: the attribute, or the element as it calls it itself. */
    private static Name discriminatorName(Attribute attribute, Place inside) {
        String suffix = "_" + DiscriminatorReader.DEFAULT_NAME;
        Optional<String> around = inside.isElement() ? inside.outerAttribute() : Optional.empty();
        return around.isPresent() && inside.embeddables().size() == 2
                ? new Name("{element}" + suffix, true)
                : Name.of(around.orElse(attribute.name()) + suffix);
    }

    private Optional<String> addDiscriminator(Attribute attribute, Inside inside, Name otherwise) {
        Marks marks = Marks.of(inside.element());
        if (marks.overridable("DiscriminatorFormula", reading.basics().target()).isPresent()) {
            return Optional.empty();
        }
        Place place = inside.place();
        Optional<Mark> override = place.overrides().column(DISCRIMINATOR);
        Optional<DiscriminatorReader.Found> found =
                discriminators.read(marks.jpa("DiscriminatorColumn"), override, otherwise, attribute.site());
        found.ifPresent(column -> {
            // Hibernate lets several embedded attributes share it.
            place.table().add(discriminators.draft(column, place.owner(), attribute.site(), false));
            reading.meaning()
                    .attribute(
                            place.owner(),
                            place.path() + DISCRIMINATOR,
                            place.table().name(),
                            List.of(column.column().name()));
        });
        return found.map(column -> column.column().name());
    }

    /** Into an embeddable Hibernate looks if it is marked {@code @Valid}; what must be there, if it must be itself. */
    private Place.Validated validated(Attribute attribute, Place place) {
        if (place.validated() == Place.Validated.NONE
                || !Validations.isCascaded(attribute)
                || attribute.marks().hasJpa("ElementCollection")) {
            return Place.Validated.NONE;
        }
        return reading.basics().validations().of(attribute).required() ? place.validated() : Place.Validated.OPTIONAL;
    }
}
