package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Which parts of an embeddable Hibernate Envers keeps: all but those that it is told to leave out, with all that is in
 * them, and but those of a mapped superclass of which nobody says that it is audited.
 */
final class AuditedParts {
    private final Levels levels;

    AuditedParts(Levels levels) {
        this.levels = levels;
    }

    /** The paths of what is left out below {@code path}, which leads to elements of the type. */
    Set<String> leftOut(String path, TypeMirror type, AccessType access) {
        return leftOut(path, List.of(), type, access);
    }

    /** The same of an embedded attribute, which may have overrides. */
    Set<String> leftOut(Attribute embedded, AccessType access) {
        return leftOut(embedded.name(), overrides(embedded), embedded.type(), access);
    }

    private Set<String> leftOut(String path, List<Mark> overrides, TypeMirror type, AccessType access) {
        Set<String> found = new HashSet<>();
        JavaTypes.embeddable(type)
                .ifPresent(embeddable -> addLeftOut(path, overrides, embeddable, access, false, found));
        return found;
    }

    private static List<Mark> overrides(Attribute embedded) {
        return Audited.repeated(embedded.marks(), "AuditOverride");
    }

    private void addLeftOut(
            String path,
            List<Mark> overrides,
            DeclaredType embeddable,
            AccessType access,
            boolean whole,
            Set<String> found) {
        List<Level> line = levels.levelsOfEmbeddable(embeddable, access);
        AuditOverrides ofClasses = AuditOverrides.of(line);
        for (Level level : line) {
            for (Attribute attribute : level.attributes()) {
                String below = path + "." + attribute.name();
                boolean out = whole || !isKept(attribute, level.type(), overrides, ofClasses);
                if (out) {
                    found.add(below);
                }
                JavaTypes.embeddable(attribute.type())
                        .ifPresent(inner -> addLeftOut(below, overrides(attribute), inner, level.access(), out, found));
            }
        }
    }

    /** {@code ComponentAuditedPropertiesReader#checkAudited}: the closest that says something counts. */
    private static boolean isKept(
            Attribute attribute, TypeElement declaring, List<Mark> overrides, AuditOverrides ofClasses) {
        Optional<Mark> ofAttribute = ofClasses.of(declaring, attribute);
        boolean named = overrides.stream()
                .anyMatch(mark -> mark.text("name").equals(attribute.name()) && !mark.flag("isAudited", true));
        if (named || Audited.isLeftOut(attribute.marks(), ofAttribute)) {
            return false;
        }
        if (Audited.mark(attribute.marks(), "Audited").isPresent()) {
            return true;
        }
        List<Mark> ofDeclaring = overrides.stream()
                .filter(mark -> mark.type("forClass")
                        .map(JavaTypes::nameOf)
                        .filter(declaring.getQualifiedName()::contentEquals)
                        .isPresent())
                .toList();
        if (ofDeclaring.stream().anyMatch(mark -> mark.text("name").equals(attribute.name()))) {
            return true;
        }
        Optional<Mark> ofClass = ofDeclaring.stream()
                .filter(mark -> mark.text("name").isEmpty())
                .findFirst()
                .or(() -> ofClasses.of(declaring));
        if (AuditOverrides.says(ofClass, false)) {
            return false;
        }
        return AuditOverrides.says(ofClass, true)
                || AuditOverrides.says(ofAttribute, true)
                || Audited.mark(Marks.of(declaring), "Audited").isPresent()
                || !Marks.of(declaring).hasJpa("MappedSuperclass");
    }
}
