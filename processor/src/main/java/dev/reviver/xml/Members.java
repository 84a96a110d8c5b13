package dev.reviver.xml;

import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the field or the getter that an attribute of a file means, as Hibernate's {@code XmlProcessingHelper}: it is where
 * the access type says, and nowhere else.
 */
final class Members {
    private Members() {}

    static Optional<Element> find(TypeElement type, String attribute, String access) {
        return access.equals("FIELD") ? field(type, attribute) : getter(type, attribute);
    }

    private static Optional<Element> field(TypeElement type, String name) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().contentEquals(name))
                .map(Element.class::cast)
                .findFirst();
    }

    private static Optional<Element> getter(TypeElement type, String name) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> isGetterOf(method, name))
                .map(Element.class::cast)
                .findFirst();
    }

    private static boolean isGetterOf(ExecutableElement method, String name) {
        String own = method.getSimpleName().toString();
        int prefix = own.startsWith("get") ? 3 : own.startsWith("is") ? 2 : 0;
        if (prefix == 0
                || own.length() == prefix
                || !method.getParameters().isEmpty()
                || method.getReturnType().getKind() == TypeKind.VOID
                || method.getModifiers().contains(Modifier.STATIC)) {
            return false;
        }
        String stem = own.substring(prefix);
        return stem.equals(name) || (stem.substring(0, 1).toLowerCase(Locale.ROOT) + stem.substring(1)).equals(name);
    }
}
