package dev.reviver.processor;

import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Which classes Jakarta Persistence maps; told by the annotations' names, as its API need not be on our own path. */
final class Jpa {
    private static final String PACKAGE = "jakarta.persistence.";

    private Jpa() {}

    static boolean isEntity(TypeElement type) {
        return hasOneOf(type, Set.of(PACKAGE + "Entity"));
    }

    static boolean isConverter(TypeElement type) {
        return hasOneOf(type, Set.of(PACKAGE + "Converter"));
    }

    /** Whether the class is an embeddable, and extends more than {@code Object}: perhaps another embeddable. */
    static boolean isEmbeddableSubclass(TypeElement type) {
        return hasOneOf(type, Set.of(PACKAGE + "Embeddable"))
                && type.getSuperclass() instanceof DeclaredType superclass
                && superclass.asElement() instanceof TypeElement above
                && !above.getQualifiedName().toString().startsWith("java.lang.");
    }

    /** Whether attributes of this class are attributes of an entity. */
    static boolean isMapped(TypeElement type) {
        return hasOneOf(type, Set.of(PACKAGE + "Entity", PACKAGE + "MappedSuperclass", PACKAGE + "Embeddable"));
    }

    private static boolean hasOneOf(Element element, Set<String> annotations) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement() instanceof TypeElement type
                    && annotations.contains(type.getQualifiedName().toString())) {
                return true;
            }
        }
        return false;
    }
}
