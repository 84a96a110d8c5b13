package dev.reviver.xml;

import dev.reviver.element.Annotations;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Where a class says itself that its members are. */
final class Accesses {
    private static final Set<String> IDS = Set.of("jakarta.persistence.Id", "jakarta.persistence.EmbeddedId");

    private Accesses() {}

    /** By {@code @Access}. */
    static Optional<String> explicit(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().toString().equals("jakarta.persistence.Access")) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    return Optional.of(value.getValue().toString().endsWith("PROPERTY") ? "PROPERTY" : "FIELD");
                }
            }
        }
        return Optional.empty();
    }

    /** By where its id is. */
    static Optional<String> ofId(TypeElement type) {
        return type.getEnclosedElements().stream()
                .filter(member -> Annotations.hasOneOf(member, IDS))
                .map(member -> member.getKind() == ElementKind.METHOD ? "PROPERTY" : "FIELD")
                .findFirst();
    }
}
