package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Marks;
import java.util.HashSet;
import java.util.Set;
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

    /** The paths of what is left out below {@code path}, which leads to a value of the type. */
    Set<String> leftOut(String path, TypeMirror type, AccessType access) {
        Set<String> found = new HashSet<>();
        JavaTypes.embeddable(type).ifPresent(embeddable -> addLeftOut(path, embeddable, access, false, found));
        return found;
    }

    private void addLeftOut(String path, DeclaredType embeddable, AccessType access, boolean whole, Set<String> found) {
        for (Level level : levels.levelsOfEmbeddable(embeddable, access)) {
            boolean own = level.type().equals(embeddable.asElement());
            boolean unsaid =
                    !own && Audited.mark(Marks.of(level.type()), "Audited").isEmpty();
            for (Attribute attribute : level.attributes()) {
                String below = path + "." + attribute.name();
                boolean said = Audited.mark(attribute.marks(), "Audited").isPresent();
                boolean out =
                        whole || Audited.mark(attribute.marks(), "NotAudited").isPresent() || (unsaid && !said);
                if (out) {
                    found.add(below);
                }
                JavaTypes.embeddable(attribute.type())
                        .ifPresent(inner -> addLeftOut(below, inner, level.access(), out, found));
            }
        }
    }
}
