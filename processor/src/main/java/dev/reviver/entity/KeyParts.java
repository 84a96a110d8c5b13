package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import dev.reviver.element.Overrides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The attributes that make up an entity's key, and the associations that give some of them their columns. */
final class KeyParts {
    /** An attribute with the place that it is read in. */
    record Part(Attribute attribute, Place place) {}

    /** What makes Hibernate read a column from the id class instead of the entity ({@code EmbeddableBinder}). */
    private static final List<String> TRIGGERS =
            List.of("Column", "OneToMany", "ManyToOne", "Id", "GeneratedValue", "OneToOne", "ManyToMany");

    private final Reading reading;
    private final List<Part> ids = new ArrayList<>();
    private final List<Part> derived = new ArrayList<>();
    private final Map<String, Attribute> inIdClass = new HashMap<>();
    private List<Part> inKeyOrder = List.of();

    private KeyParts(Reading reading) {
        this.reading = reading;
    }

    static KeyParts of(Reading reading, Entity entity, TableDraft table) {
        KeyParts parts = new KeyParts(reading);
        Entity root = entity.root();
        Overrides overrides = EntityOverrides.of(reading.entities(), root);
        List<Level> levels = reading.entities().levels(root);
        for (int i = 0; i < levels.size(); i++) {
            Place place = Place.of(entity, table, overrides, levels.get(i), i).forId();
            for (Attribute attribute : levels.get(i).attributes()) {
                if (attribute.isId()) {
                    parts.ids.add(new Part(attribute, place));
                }
                if (attribute.marks().hasJpa("MapsId")) {
                    parts.derived.add(new Part(attribute, place));
                }
            }
        }
        parts.inKeyOrder = parts.ids.stream()
                .sorted(Comparator.comparing(part -> part.attribute().name()))
                .toList();
        new IdClassKey(reading.entities()).of(root.type()).ifPresent(mark -> parts.takeIdClass(mark, root));
        return parts;
    }

    /** As they are declared. */
    List<Part> ids() {
        return ids;
    }

    boolean isComposite() {
        return ids.size() > 1;
    }

    /** Hibernate sorts the attributes of a key by name; those of a record stay in its order. */
    List<Part> inKeyOrder() {
        return inKeyOrder;
    }

    /** The association that gives an attribute of the key its columns: {@code @MapsId}. */
    Optional<Part> associationFor(Attribute attribute) {
        Set<String> wanted = namesOf(attribute);
        return derived.stream()
                .filter(part -> wanted.contains(part.attribute()
                        .marks()
                        .jpa("MapsId")
                        .map(mark -> mark.text("value"))
                        .orElse("")))
                .findFirst();
    }

    /** The only attribute of a key need not be named; an embedded one is never, but those in it are. */
    private Set<String> namesOf(Attribute attribute) {
        if (!attribute.isId() || isComposite()) {
            return Set.of(attribute.name());
        }
        return attribute.marks().hasJpa("EmbeddedId") ? Set.of("") : Set.of("", attribute.name());
    }

    /** The basic attribute of the id class that stands for an association of the entity. */
    Optional<Attribute> basicFor(Attribute association) {
        return Optional.ofNullable(inIdClass.get(association.name()))
                .filter(attribute -> AttributeKinds.of(attribute) == AttributeKind.BASIC)
                .filter(attribute -> !JavaTypes.isEntity(attribute.type()));
    }

    private void takeIdClass(Mark mark, Entity root) {
        Optional<TypeMirror> type = mark.type("value");
        if (type.isEmpty() || !(type.get() instanceof DeclaredType declared) || declared.getKind() == TypeKind.ERROR) {
            reading.report()
                    .report(
                            Problem.TYPE_MISSING,
                            mark.site("value"),
                            type.map(Object::toString).orElse("?"));
            return;
        }
        List<Attribute> own = reading.entities().levels().attributesOfIdClass(declared, root.access());
        Set<String> names = own.stream().map(Attribute::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted =
                ids.stream().map(part -> part.attribute().name()).collect(Collectors.toCollection(TreeSet::new));
        // A single association may lend its target's own id class.
        boolean lent = ids.size() == 1
                && AttributeKinds.of(ids.get(0).attribute()) == AttributeKind.TO_ONE
                && !names.equals(wanted);
        if (lent) {
            return;
        }
        if (!names.equals(wanted)) {
            reading.report().report(Problem.ID_CLASS, mark.site(), type.get(), names, wanted);
            return;
        }
        own.forEach(attribute -> inIdClass.put(attribute.name(), attribute));
        TypeElement element = (TypeElement) declared.asElement();
        boolean speaksForItself = element.getEnclosedElements().stream().anyMatch(KeyParts::isTriggered);
        if (speaksForItself) {
            ids.replaceAll(part -> new Part(insteadOf(part.attribute(), own), part.place()));
        }
        if (element.getKind() == ElementKind.RECORD) {
            inKeyOrder = own.stream().map(attribute -> part(attribute.name())).toList();
        } else {
            inKeyOrder = names.stream().map(this::part).toList();
        }
    }

    private Part part(String name) {
        return ids.stream()
                .filter(part -> part.attribute().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The id class's attribute with the entity's member to blame and its {@code @Id}. */
    private static Attribute insteadOf(Attribute attribute, List<Attribute> own) {
        if (AttributeKinds.of(attribute) == AttributeKind.TO_ONE) {
            return attribute;
        }
        return own.stream()
                .filter(other -> other.name().equals(attribute.name()))
                .map(other -> new Attribute(
                        attribute.name(),
                        attribute.member(),
                        attribute.type(),
                        other.marks().and(attribute.marks().jpa("Id"))))
                .findFirst()
                .orElse(attribute);
    }

    private static boolean isTriggered(Element member) {
        Marks marks = Marks.of(member);
        return TRIGGERS.stream().anyMatch(marks::hasJpa);
    }
}
