package dev.reviver.element;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What an annotation's declaration says, the same for each of its uses. javac makes a new string, a new list, of it each
 * time it is asked, so it is asked once a compile: {@link Annotations#nameOf}.
 */
final class AnnotationName {
    static final String JPA = "jakarta.persistence.";
    static final String HIBERNATE = "org.hibernate.annotations.";
    static final String OURS = "dev.reviver.annotation.";

    private final TypeElement type;
    private final String qualified;
    private final @Nullable String jpa;
    private final @Nullable String hibernate;
    private final @Nullable String ours;
    private final Map<Element, String> members = new HashMap<>();
    private @Nullable Map<String, Object> defaults;

    AnnotationName(TypeElement type) {
        this.type = type;
        this.qualified = type.getQualifiedName().toString();
        this.jpa = within(JPA, qualified);
        this.hibernate = within(HIBERNATE, qualified);
        this.ours = within(OURS, qualified);
    }

    /** What is left of a name in a package. */
    static @Nullable String within(String packageName, String qualified) {
        return qualified.startsWith(packageName) ? qualified.substring(packageName.length()) : null;
    }

    String qualified() {
        return qualified;
    }

    /** Its name in the package of Jakarta Persistence, if it is one of those. */
    @Nullable
    String jpa() {
        return jpa;
    }

    /** Its name in the package of Hibernate, if it is one of those. */
    @Nullable
    String hibernate() {
        return hibernate;
    }

    /** Its name in Reviver's own package, if it is one of those. */
    @Nullable
    String ours() {
        return ours;
    }

    /** The name of one of its members. */
    String nameOf(ExecutableElement member) {
        return members.computeIfAbsent(
                member, declared -> declared.getSimpleName().toString());
    }

    /** The values that it has where none are written. */
    Map<String, Object> defaults() {
        Map<String, Object> known = defaults;
        if (known == null) {
            known = new HashMap<>();
            for (Element member : type.getEnclosedElements()) {
                AnnotationValue value = member instanceof ExecutableElement method ? method.getDefaultValue() : null;
                if (value != null) {
                    known.put(member.getSimpleName().toString(), value.getValue());
                }
            }
            defaults = known;
        }
        return known;
    }
}
