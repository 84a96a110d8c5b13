package dev.reviver.processor;

import dev.reviver.element.Annotations;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Which classes Jakarta Persistence maps; told by the annotations' names, as its API need not be on our own path. */
final class Jpa {
    private static final String PACKAGE = "jakarta.persistence.";
    private static final Set<String> ENTITY = Set.of(PACKAGE + "Entity");
    private static final Set<String> CONVERTER = Set.of(PACKAGE + "Converter");
    private static final Set<String> EMBEDDABLE = Set.of(PACKAGE + "Embeddable");
    private static final Set<String> MAPPED =
            Set.of(PACKAGE + "Entity", PACKAGE + "MappedSuperclass", PACKAGE + "Embeddable");

    private Jpa() {}

    static boolean isEntity(TypeElement type) {
        return Annotations.hasOneOf(type, ENTITY);
    }

    static boolean isConverter(TypeElement type) {
        return Annotations.hasOneOf(type, CONVERTER);
    }

    /** Whether the class is an embeddable, and extends more than {@code Object}: perhaps another embeddable. */
    static boolean isEmbeddableSubclass(TypeElement type) {
        return Annotations.hasOneOf(type, EMBEDDABLE)
                && type.getSuperclass() instanceof DeclaredType superclass
                && superclass.asElement() instanceof TypeElement above
                && !above.getQualifiedName().toString().startsWith("java.lang.");
    }

    /** Whether attributes of this class are attributes of an entity. */
    static boolean isMapped(TypeElement type) {
        return Annotations.hasOneOf(type, MAPPED);
    }
}
