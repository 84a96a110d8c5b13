package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Level;
import dev.reviver.element.Mark;
import dev.reviver.element.Marks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * What classes say of those above them with Hibernate Envers' {@code @AuditOverride}: that they, or one of their attributes,
 * are audited or not. The lowest class that says so counts ({@code AuditedPropertiesReader#readAuditOverrides}).
 *
 * @param said the annotations by the name of the class, or of the class with that of the attribute
 */
record AuditOverrides(Map<String, Mark> said) {
    AuditOverrides {
        said = Map.copyOf(said);
    }

    /** What the classes of these levels say, the highest of which comes first. */
    static AuditOverrides of(List<Level> levels) {
        Map<String, Mark> said = new HashMap<>();
        for (int i = levels.size() - 1; i >= 0; i--) {
            Marks marks = Marks.of(levels.get(i).type());
            Audited.mark(marks, "Audited").ifPresent(audited -> audited.types("auditParents")
                    .forEach(parent -> said.putIfAbsent(JavaTypes.nameOf(parent), audited)));
            for (Mark override : Audited.repeated(marks, "AuditOverride")) {
                override.type("forClass")
                        .map(JavaTypes::nameOf)
                        .ifPresent(of -> said.putIfAbsent(key(of, override.text("name")), override));
            }
        }
        return new AuditOverrides(said);
    }

    /** What says that the class is audited, or is not. */
    Optional<Mark> of(TypeElement type) {
        return Optional.ofNullable(said.get(type.getQualifiedName().toString()));
    }

    /** The same of an attribute that the class declares. */
    Optional<Mark> of(TypeElement type, Attribute attribute) {
        return Optional.ofNullable(said.get(key(type.getQualifiedName().toString(), attribute.name())));
    }

    /** Whether it is there and says so. */
    static boolean says(Optional<Mark> override, boolean audited) {
        return override.filter(mark -> mark.flag("isAudited", true) == audited).isPresent();
    }

    private static String key(String type, String attribute) {
        return attribute.isEmpty() ? type : type + "#" + attribute;
    }
}
