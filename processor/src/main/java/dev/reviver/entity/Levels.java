package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Attribute;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The attributes of classes, level by level, and what was said of them on the way. */
final class Levels {
    private final ClassLines lines;
    private final Attributes attributes;
    private final Map<String, List<TypeElement>> embeddablesBelow = new HashMap<>();
    /** Of embeddables without type arguments, the same in each place. */
    private final Map<String, Map<AccessType, List<Level>>> ofEmbeddables = new HashMap<>();

    private final Map<Element, Mark> renamed = new LinkedHashMap<>();
    private final Set<Element> remarked = new LinkedHashSet<>();

    /**
     * None read so far.
     *
     * @param embeddables those of the module, some of which are below others
     */
    Levels(ClassLines lines, Attributes attributes, List<TypeElement> embeddables) {
        this.lines = lines;
        this.attributes = attributes;
        for (TypeElement type : embeddables) {
            embeddableAbove(type).ifPresent(above -> embeddablesBelow
                    .computeIfAbsent(above.getQualifiedName().toString(), key -> new ArrayList<>())
                    .add(type));
        }
    }

    /** What was said of former names, on the classes and attributes read until now. */
    Collection<Mark> renamed() {
        return List.copyOf(renamed.values());
    }

    /** Classes and attributes that have something to say of the next migration. */
    Collection<Element> remarked() {
        return List.copyOf(remarked);
    }

    /** Keeps what a class or an attribute says of former names and of the next migration. */
    void remember(Element element, Marks marks) {
        Era.renamed(marks).ifPresent(mark -> renamed.put(element, mark));
        if (Remarks.isOn(marks)) {
            remarked.add(element);
        }
    }

    /** The levels of an embeddable: it and its mapped superclasses. */
    List<Level> levelsOfEmbeddable(DeclaredType embeddable, AccessType access) {
        TypeElement type = (TypeElement) embeddable.asElement();
        if (!embeddable.getTypeArguments().isEmpty()) {
            return of(lines.mappedLine(type), access, embeddable, new HashSet<>());
        }
        Map<AccessType, List<Level>> known = ofEmbeddables.computeIfAbsent(
                type.getQualifiedName().toString(), name -> new EnumMap<>(AccessType.class));
        List<Level> levels = known.get(access);
        if (levels == null) {
            levels = of(lines.mappedLine(type), access, embeddable, new HashSet<>());
            known.put(access, levels);
        }
        return levels;
    }

    /** Whether the embeddable is the root of several, so that a column tells which of them is meant. */
    boolean isRootOfEmbeddables(TypeElement embeddable) {
        return embeddablesBelow.containsKey(embeddable.getQualifiedName().toString())
                && embeddableAbove(embeddable).isEmpty();
    }

    /** What the embeddables below a root add to it, each its own attributes only. */
    List<Level> levelsBelow(TypeElement embeddable, AccessType access) {
        List<Level> found = new ArrayList<>();
        for (TypeElement below :
                embeddablesBelow.getOrDefault(embeddable.getQualifiedName().toString(), List.of())) {
            found.addAll(of(List.of(below), access, (DeclaredType) below.asType(), new HashSet<>()));
            found.addAll(levelsBelow(below, access));
        }
        return found;
    }

    private Optional<TypeElement> embeddableAbove(TypeElement type) {
        Optional<TypeElement> next = lines.superclass(type);
        while (next.isPresent() && !Marks.of(next.get()).hasJpa("Embeddable")) {
            next = lines.superclass(next.get());
        }
        return next;
    }

    /** The attributes of an id class, which has no annotation of its own: those of its superclasses count too. */
    List<Attribute> attributesOfIdClass(DeclaredType idClass, AccessType access) {
        List<TypeElement> line = new ArrayList<>();
        Optional<TypeElement> next = Optional.of((TypeElement) idClass.asElement());
        while (next.isPresent() && !next.get().getQualifiedName().contentEquals("java.lang.Object")) {
            line.add(0, next.get());
            next = lines.superclass(next.get());
        }
        return of(line, access, idClass, new HashSet<>()).stream()
                .flatMap(level -> level.attributes().stream())
                .toList();
    }

    /** Hibernate keeps the first declaration of an attribute: one repeated in a subclass changes nothing. */
    List<Level> of(List<TypeElement> line, AccessType access, DeclaredType container, Set<String> declaredAbove) {
        List<Level> found = new ArrayList<>();
        for (TypeElement type : line) {
            List<Attribute> own = new ArrayList<>();
            for (Attribute attribute : attributes.declaredBy(type, access, container)) {
                if (declaredAbove.add(attribute.name())) {
                    own.add(attribute);
                    remember(attribute.member(), attribute.marks());
                }
            }
            found.add(new Level(type, AccessType.explicit(Marks.of(type)).orElse(access), own));
        }
        return List.copyOf(found);
    }
}
