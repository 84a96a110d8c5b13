package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Attribute;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * Lists the persistent attributes that a class declares, by the rules of Hibernate's {@code PropertyContainer}: the
 * members of the class's access type, and any other member with an {@code @Access} of its own.
 */
final class Attributes {
    private static final String TARGET = "TargetEmbeddable";
    private static final String JPA = "jakarta.persistence.";

    /** What tells of events, not of columns. */
    private static final Set<String> LIFECYCLE =
            Set.of("PostLoad", "PostPersist", "PostRemove", "PostUpdate", "PrePersist", "PreRemove", "PreUpdate");

    private final Types types;
    private final Report report;
    private final Era era;
    private final CompositeTypes composites;
    private final CollectionTypes collections;

    Attributes(Types types, CompositeTypes composites, CollectionTypes collections, Report report, Era era) {
        this.types = types;
        this.report = report;
        this.era = era;
        this.composites = composites;
        this.collections = collections;
    }

    /**
     * The attributes declared by {@code declaring}, in their order there: fields, then getters, which is also the order
     * of a class file.
     *
     * @param container the class that has or inherits them, with its type arguments
     */
    List<Attribute> declaredBy(TypeElement declaring, AccessType inherited, DeclaredType container) {
        AccessType access = AccessType.explicit(Marks.of(declaring)).orElse(inherited);
        // A record has no getters; Hibernate takes its components, which share their annotations with the fields.
        boolean fieldsCount = access == AccessType.FIELD || declaring.getKind() == ElementKind.RECORD;
        Map<String, Attribute> byName = new LinkedHashMap<>();
        List<? extends Element> members = declaring.getEnclosedElements();
        for (Element field : members) {
            if (!field.getKind().isField()) {
                continue;
            }
            Marks marks = Marks.of(field);
            if ((fieldsCount || marks.hasJpa("Access")) && isPersistent(field, marks)) {
                String name = field.getSimpleName().toString();
                byName.put(name, attribute(name, field, marks, container));
            }
        }
        for (Element member : members) {
            Marks marks = Marks.of(member);
            boolean counts = (access == AccessType.PROPERTY && !fieldsCount) || marks.hasJpa("Access");
            if (counts
                    && member.getKind() == ElementKind.METHOD
                    && member instanceof ExecutableElement method
                    && isGetter(method)
                    && isPersistent(method, marks)) {
                add(byName, attribute(propertyName(method), method, marks, container));
            }
        }
        return List.copyOf(byName.values());
    }

    /** Where the class has the annotations of its id, on a getter or on a field; the first decides. */
    static Optional<AccessType> accessOfId(TypeElement type) {
        for (Element member : type.getEnclosedElements()) {
            Marks marks = Marks.of(member);
            if ((marks.hasJpa("Id") || marks.hasJpa("EmbeddedId")) && !marks.hasJpa("Access")) {
                return Optional.of(member.getKind() == ElementKind.METHOD ? AccessType.PROPERTY : AccessType.FIELD);
            }
        }
        return Optional.empty();
    }

    /** Where the class has annotations that map; one on a field decides. */
    static Optional<AccessType> accessOfMapped(TypeElement type) {
        Optional<AccessType> found = Optional.empty();
        for (Element member : type.getEnclosedElements()) {
            Marks marks = Marks.of(member);
            if (isMapped(marks) && !marks.hasJpa("Access") && isPersistent(member, marks)) {
                if (member.getKind() == ElementKind.FIELD) {
                    return Optional.of(AccessType.FIELD);
                }
                found = Optional.of(AccessType.PROPERTY);
            }
        }
        return found;
    }

    private static boolean isMapped(Marks marks) {
        return marks.all().stream()
                .map(Mark::qualifiedName)
                .filter(name -> name.startsWith(JPA))
                .anyMatch(name -> !LIFECYCLE.contains(name.substring(JPA.length())));
    }

    /**
     * The annotations at the place where the values are. {@code @Access} may stand on the field, with the mapping, and say
     * that the values are those of the getter, or the other way round.
     */
    static Marks whereValuesAre(Attribute attribute) {
        Element member = attribute.member();
        boolean field = member.getKind().isField();
        AccessType at = AccessType.explicit(attribute.marks()).orElse(field ? AccessType.FIELD : AccessType.PROPERTY);
        if (field == (at == AccessType.FIELD)) {
            return attribute.marks();
        }
        Element declaring = Objects.requireNonNull(member.getEnclosingElement(), "a member has a class around it");
        return declaring.getEnclosedElements().stream()
                .filter(other -> attribute.name().equals(at == AccessType.FIELD ? fieldName(other) : getterName(other)))
                .findFirst()
                .map(Marks::of)
                .orElse(attribute.marks());
    }

    private static String fieldName(Element member) {
        return member.getKind().isField() ? member.getSimpleName().toString() : "";
    }

    private static String getterName(Element member) {
        return member instanceof ExecutableElement method && isGetter(method) ? propertyName(method) : "";
    }

    /** A getter with an {@code @Access} of its own wins over its field; any other stands back behind a field that counts. */
    private void add(Map<String, Attribute> byName, Attribute getter) {
        Attribute other = byName.get(getter.name());
        if (other != null && other.member().getKind() == ElementKind.METHOD) {
            report.report(Problem.AMBIGUOUS_PROPERTY, getter.site(), getter.name(), other.member(), getter.member());
        } else if (other == null || getter.marks().hasJpa("Access")) {
            byName.put(getter.name(), getter);
        }
    }

    private Attribute attribute(String name, Element member, Marks own, DeclaredType container) {
        TypeMirror declared = types.asMemberOf(container, member);
        TypeMirror type = declared instanceof ExecutableType method ? method.getReturnType() : declared;
        Marks marks = composites.withRegistered(own, type);
        return new Attribute(name, member, typeOf(type, marks), marks, era.formerName(own));
    }

    private TypeMirror typeOf(TypeMirror type, Marks marks) {
        Optional<Mark> composite = marks.hibernate("CompositeType").filter(mark -> !marks.hasJpa("ElementCollection"));
        if (composite.isPresent()) {
            return composites.embeddable(composite.get()).orElse(type);
        }
        Optional<Mark> collection = marks.hibernate("CollectionType");
        if (collection.isPresent()) {
            return collections.interfaceOf(collection.get(), type).orElse(type);
        }
        return marks.hasJpa("Embedded") ? targetEmbeddable(marks, type) : type;
    }

    /** An interface may stand for an embeddable; that is said of the attribute or of the interface. */
    private static TypeMirror targetEmbeddable(Marks marks, TypeMirror type) {
        return marks.hibernate(TARGET)
                .or(() -> type instanceof DeclaredType known && type.getKind() == TypeKind.DECLARED
                        ? Marks.of(known.asElement()).hibernate(TARGET)
                        : Optional.empty())
                .flatMap(mark -> mark.type("value"))
                .orElse(type);
    }

    private static boolean isPersistent(Element member, Marks marks) {
        Set<Modifier> modifiers = member.getModifiers();
        return !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.TRANSIENT)
                && !marks.hasJpa("Transient");
    }

    static boolean isGetter(ExecutableElement method) {
        if (!method.getParameters().isEmpty() || method.getReturnType().getKind() == TypeKind.VOID) {
            return false;
        }
        String name = method.getSimpleName().toString();
        if (name.startsWith("get")) {
            return name.length() > 3;
        }
        return name.startsWith("is") && name.length() > 2 && isBoolean(method.getReturnType());
    }

    private static boolean isBoolean(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN || type.toString().endsWith("java.lang.Boolean");
    }

    static String propertyName(ExecutableElement getter) {
        String name = getter.getSimpleName().toString();
        return decapitalize(name.substring(name.startsWith("get") ? 3 : 2));
    }

    /** As the JavaBeans specification, section 8.8: {@code getURL} is the property {@code URL}. */
    private static String decapitalize(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
