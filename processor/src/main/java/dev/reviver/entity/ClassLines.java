package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Marks;
import dev.reviver.element.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which classes stand above a class, and what they decide together: where its attributes are. */
final class ClassLines {
    private final Types types;
    private final Report report;

    ClassLines(Types types, Report report) {
        this.types = types;
        this.report = report;
    }

    /** The class and all its superclasses, the nearest first. */
    List<TypeElement> superclasses(TypeElement type) {
        List<TypeElement> line = new ArrayList<>();
        for (Optional<TypeElement> next = Optional.of(type); next.isPresent(); next = superclass(next.get())) {
            line.add(next.get());
        }
        return line;
    }

    /** The mapped superclasses of an entity, and it, the topmost first; plain classes between do not count. */
    List<TypeElement> mappedLine(TypeElement type) {
        List<TypeElement> line = new ArrayList<>();
        line.add(type);
        for (Optional<TypeElement> next = superclass(type); next.isPresent(); next = superclass(next.get())) {
            Marks marks = Marks.of(next.get());
            if (marks.hasJpa("Entity")) {
                break;
            }
            if (marks.hasJpa("MappedSuperclass")) {
                line.add(0, next.get());
            }
        }
        return line;
    }

    /** The class above, if there is one that can be read. */
    Optional<TypeElement> superclass(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        if (superclass.getKind() == TypeKind.ERROR) {
            report.report(Problem.TYPE_MISSING, Site.of(type), superclass);
        }
        return superclass.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) types.asElement(superclass))
                : Optional.empty();
    }

    /**
     * The placement of the id decides for the whole hierarchy (Jakarta Persistence 3.2, section 2.3.1), but where a class
     * says for itself what counts; after that, what else is annotated in the class, in its root and above ({@code
     * InheritanceState}).
     */
    AccessType accessOf(TypeElement type) {
        for (Optional<TypeElement> next = Optional.of(type); next.isPresent(); next = superclass(next.get())) {
            if (AccessType.explicit(Marks.of(next.get())).isEmpty()) {
                Optional<AccessType> found = Attributes.accessOfId(next.get());
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        List<TypeElement> line = superclasses(type);
        return Stream.concat(Stream.concat(Stream.of(type), rootOf(line).stream()), mappedSuperclasses(line))
                .flatMap(next -> Attributes.accessOfMapped(next).stream())
                .findFirst()
                .orElse(AccessType.FIELD);
    }

    private static Stream<TypeElement> mappedSuperclasses(List<TypeElement> line) {
        return line.stream().filter(next -> Marks.of(next).hasJpa("MappedSuperclass"));
    }

    private static Optional<TypeElement> rootOf(List<TypeElement> line) {
        return line.stream().filter(next -> Marks.of(next).hasJpa("Entity")).reduce((below, above) -> above);
    }
}
