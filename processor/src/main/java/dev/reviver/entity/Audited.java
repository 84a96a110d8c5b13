package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What Hibernate Envers keeps of an entity: which of its attributes ({@code AuditedPropertiesReader}).
 *
 * @param entity the entity
 * @param attributes the attributes that the entity and its mapped superclasses declare, by name, with the annotation
 *     that has them kept
 * @param site where it was said first
 */
record Audited(Entity entity, Map<String, Mark> attributes, Mark site) {
    private static final String ENVERS = "org.hibernate.envers.";
    private static final String AUDITED = ENVERS + "Audited";
    private static final String NOT_AUDITED = ENVERS + "NotAudited";

    Audited {
        attributes = Map.copyOf(attributes);
    }

    /** An annotation of Envers. */
    static Optional<Mark> mark(Marks marks, String name) {
        return marks.named(ENVERS + name);
    }

    static List<Mark> repeated(Marks marks, String name) {
        return marks.repeated(ENVERS + name, ENVERS + name + "s");
    }

    /**
     * What is kept of the entity, if anything. A superclass is looked at only if something was found below it, or the class
     * below is audited: one of which nobody says anything may end the search, be it mapped or not.
     */
    static Optional<Audited> of(Entity entity, Entities entities) {
        List<Level> levels = entities.levels(entity);
        AuditOverrides overrides = AuditOverrides.of(levels);
        Map<String, Mark> kept = new LinkedHashMap<>();
        Optional<Mark> own = mark(Marks.of(entity.type()), "Audited");
        Optional<Mark> first = own;
        for (TypeElement type : entities.lines().superclasses(entity.type())) {
            Optional<Mark> whole = whole(type, own, overrides);
            for (Attribute attribute : attributesOf(type, levels)) {
                Marks marks = Attributes.whereValuesAre(attribute);
                Optional<Mark> override = overrides.of(type, attribute);
                Optional<Mark> said = marks.named(AUDITED)
                        .or(() -> whole)
                        .or(() -> override)
                        .filter(mark -> !isLeftOut(marks, override));
                if (said.isPresent() && !marks.hasJpa("Version") && !attribute.isId()) {
                    kept.put(attribute.name(), said.get());
                    first = first.or(() -> said);
                }
            }
            if (whole.isEmpty() && kept.isEmpty()) {
                break;
            }
        }
        return first.map(site -> new Audited(entity, kept, site));
    }

    private static List<Attribute> attributesOf(TypeElement type, List<Level> levels) {
        return levels.stream()
                .filter(level -> level.type().equals(type))
                .flatMap(level -> level.attributes().stream())
                .toList();
    }

    /** What has all attributes of the class kept; one below it may have decided that, and then the entity says how. */
    static Optional<Mark> whole(TypeElement type, Optional<Mark> entity, AuditOverrides overrides) {
        Optional<Mark> override = overrides.of(type);
        return mark(Marks.of(type), "Audited")
                .filter(mark -> !AuditOverrides.says(override, false))
                .or(() -> override.filter(mark -> AuditOverrides.says(override, true))
                        .map(entity::orElse));
    }

    /** Whether the attribute says so, or an override does. */
    static boolean isLeftOut(Marks marks, Optional<Mark> override) {
        return (marks.has(NOT_AUDITED) && !AuditOverrides.says(override, true)) || AuditOverrides.says(override, false);
    }

    /** The columns that tell whether an attribute was changed, by their logical names. */
    List<String> flags(String suffix) {
        return attributes.entrySet().stream()
                .filter(entry -> entry.getValue().flag("withModifiedFlag", false))
                .map(entry -> entry.getValue().text("modifiedColumnName").isEmpty()
                        ? entry.getKey() + suffix
                        : entry.getValue().text("modifiedColumnName"))
                .sorted()
                .toList();
    }
}
