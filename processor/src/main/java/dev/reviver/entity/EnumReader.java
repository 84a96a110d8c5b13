package dev.reviver.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads enum attributes: by ordinal unless {@code @Enumerated(STRING)}, always with the check that Hibernate makes. */
final class EnumReader {
    private final Report report;

    EnumReader(Report report) {
        this.report = report;
    }

    static boolean isByName(Attribute attribute) {
        return attribute
                .marks()
                .jpa("Enumerated")
                .map(mark -> mark.constant("value").equals("STRING"))
                .orElse(false);
    }

    /** The condition for the column's values; empty if the type is no enum. */
    Optional<String> condition(Attribute attribute, TypeMirror type, String column) {
        Optional<TypeElement> declaration = JavaTypes.enumOf(type);
        if (declaration.isEmpty()) {
            return Optional.empty();
        }
        TypeElement enumType = declaration.get();
        List<String> constants = constants(enumType);
        if (constants.isEmpty()) {
            report.report(Problem.ENUM_EMPTY, attribute.site(), enumType);
            return Optional.empty();
        }
        if (enumType.getEnclosedElements().stream().anyMatch(e -> Marks.of(e).hasJpa("EnumeratedValue"))) {
            // What the constants pass to their constructor is not to be seen from outside.
            report.report(
                    Problem.ANNOTATION_NOT_UNDERSTOOD, attribute.site(), "EnumeratedValue", "the enum " + enumType);
            return Optional.empty();
        }
        return Optional.of(
                isByName(attribute)
                        ? Conditions.in(column, constants)
                        : Conditions.between(column, 0, constants.size() - 1));
    }

    /** The names of the constants, in the order of their declaration, in which Hibernate lists them. */
    static List<String> constants(TypeElement enumType) {
        return enumType.getEnclosedElements().stream()
                .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    /** What constants were called, by what they are called now: {@code @RenamedFrom} on a constant. */
    static Map<String, String> formerConstants(TypeElement enumType) {
        Map<String, String> former = new TreeMap<>();
        for (Element element : enumType.getEnclosedElements()) {
            if (element.getKind() == ElementKind.ENUM_CONSTANT) {
                Marks.of(element).all().stream()
                        .filter(mark -> mark.qualifiedName().equals("dev.reviver.annotation.RenamedFrom"))
                        .map(mark -> mark.text("value"))
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> former.put(element.getSimpleName().toString(), name));
            }
        }
        return former;
    }
}
