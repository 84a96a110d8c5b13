package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** What is kept of the entity, if anything. A superclass is looked at only if something was found below it. */
    static Optional<Audited> of(Entity entity, List<Level> levels) {
        Map<String, Mark> kept = new LinkedHashMap<>();
        Optional<Mark> own = mark(Marks.of(entity.type()), "Audited");
        Optional<Mark> first = own;
        List<Mark> overrides = repeated(Marks.of(entity.type()), "AuditOverride");
        Map<String, Mark> parents = parents(levels);
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            Optional<Mark> whole = overridden(
                    level,
                    "",
                    overrides,
                    mark(Marks.of(level.type()), "Audited")
                            .or(() -> Optional.ofNullable(
                                    parents.get(level.type().getQualifiedName().toString()))));
            for (Attribute attribute : level.attributes()) {
                Optional<Mark> said = overridden(
                        level,
                        attribute.name(),
                        overrides,
                        attribute.marks().named(AUDITED).or(() -> whole));
                boolean excluded =
                        attribute.marks().has(NOT_AUDITED) || attribute.marks().hasJpa("Version") || attribute.isId();
                if (said.isPresent() && !excluded) {
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

    /** The superclasses that an {@code @Audited} below them names, with the annotation. */
    private static Map<String, Mark> parents(List<Level> levels) {
        Map<String, Mark> parents = new LinkedHashMap<>();
        for (Level level : levels) {
            mark(Marks.of(level.type()), "Audited").ifPresent(said -> said.types("auditParents")
                    .forEach(parent -> parents.putIfAbsent(JavaTypes.nameOf(parent), said)));
        }
        return parents;
    }

    /** {@code @AuditOverride} on the entity says otherwise of a superclass, or of one of its attributes. */
    private static Optional<Mark> overridden(
            Level level, String attribute, List<Mark> overrides, Optional<Mark> otherwise) {
        if (overrides.isEmpty()) {
            return otherwise;
        }
        String type = level.type().getQualifiedName().toString();
        return overrides.stream()
                .filter(override -> override.text("name").equals(attribute))
                .filter(override -> override.type("forClass")
                        .map(JavaTypes::nameOf)
                        .filter(type::equals)
                        .isPresent())
                .findFirst()
                .map(override -> override.flag("isAudited", true) ? Optional.of(override) : Optional.<Mark>empty())
                .orElse(otherwise);
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
