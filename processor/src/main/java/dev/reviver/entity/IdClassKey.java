package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What the {@code @IdClass} of an entity makes of its attributes: all that the id class has are in the key, whether or
 * not they have an {@code @Id} ({@code EntityBinder#mapAsIdClass}).
 */
final class IdClassKey {
    private final Entities entities;

    IdClassKey(Entities entities) {
        this.entities = entities;
    }

    /** The {@code @IdClass} of a root entity or of the mapped superclasses above it, the nearest one. */
    Optional<Mark> of(TypeElement root) {
        // The topmost comes first in the line.
        return entities.lines().mappedLine(root).stream()
                .flatMap(type -> Marks.of(type).jpa("IdClass").stream())
                .reduce((above, below) -> below);
    }

    /** The same levels, with {@code @Id} on each attribute of the id class. */
    List<Level> completed(Entity root, List<Level> levels) {
        List<Attribute> ids = levels.stream()
                .flatMap(level -> level.attributes().stream())
                .filter(attribute -> attribute.marks().hasJpa("Id"))
                .toList();
        Optional<DeclaredType> idClass = of(root.type())
                .flatMap(mark -> mark.type("value"))
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(DeclaredType.class::cast);
        if (ids.isEmpty() || idClass.isEmpty() || isLent(ids, idClass.get())) {
            return levels;
        }
        Set<String> names = entities.levels().attributesOfIdClass(idClass.get(), root.access()).stream()
                .map(Attribute::name)
                .collect(Collectors.toSet());
        Optional<Mark> id = ids.get(0).marks().jpa("Id");
        List<Level> all = new ArrayList<>();
        for (Level level : levels) {
            List<Attribute> attributes = level.attributes().stream()
                    .map(attribute -> names.contains(attribute.name()) ? withId(attribute, id) : attribute)
                    .toList();
            all.add(new Level(level.type(), level.access(), attributes));
        }
        return List.copyOf(all);
    }

    private static Attribute withId(Attribute attribute, Optional<Mark> id) {
        return attribute.isId()
                ? attribute
                : new Attribute(
                        attribute.name(),
                        attribute.member(),
                        attribute.type(),
                        attribute.marks().and(id),
                        attribute.former());
    }

    /** Whether a single association has its target's id class, so that it alone is the key. */
    private boolean isLent(List<Attribute> ids, DeclaredType idClass) {
        Attribute first = ids.get(0);
        if (ids.size() != 1 || AttributeKinds.of(first) != AttributeKind.TO_ONE) {
            return false;
        }
        TypeMirror target = first.marks()
                .jpa("ManyToOne")
                .or(() -> first.marks().jpa("OneToOne"))
                .flatMap(mark -> mark.type("targetEntity"))
                .orElse(first.type());
        return target instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && keyType(type)
                        .filter(key -> JavaTypes.nameOf(key).equals(JavaTypes.nameOf(idClass)))
                        .isPresent();
    }

    /** The class that holds the whole key of an entity: its id class, or the type of its only id. */
    private Optional<TypeMirror> keyType(TypeElement entity) {
        List<TypeElement> line = entities.lines().superclasses(entity);
        return line.stream()
                .flatMap(type -> Marks.of(type).jpa("IdClass").stream())
                .flatMap(mark -> mark.type("value").stream())
                .findFirst()
                .or(() -> line.stream()
                        .flatMap(type -> type.getEnclosedElements().stream())
                        .filter(IdClassKey::isId)
                        .map(member ->
                                member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType())
                        .findFirst());
    }

    private static boolean isId(Element member) {
        Marks marks = Marks.of(member);
        return marks.hasJpa("Id") || marks.hasJpa("EmbeddedId");
    }
}
