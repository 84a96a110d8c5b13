package dev.reviver.entity;

import dev.reviver.element.Attribute;
import dev.reviver.element.JavaTypes;
import dev.reviver.element.Marks;

/** Tells what an attribute is mapped as, from its annotations and its type. */
final class AttributeKinds {
    private AttributeKinds() {}

    static AttributeKind of(Attribute attribute) {
        Marks marks = attribute.marks();
        if (marks.hasHibernate("Formula") || marks.hasHibernate("Parent")) {
            return AttributeKind.COMPUTED;
        }
        boolean embeddable = marks.hasJpa("Embedded")
                || marks.hasHibernate("CompositeType")
                || JavaTypes.embeddable(attribute.type()).isPresent();
        if (marks.hasJpa("EmbeddedId") || (marks.hasJpa("Id") && embeddable)) {
            return AttributeKind.EMBEDDED_ID;
        }
        if (marks.hasJpa("ManyToOne") || marks.hasJpa("OneToOne")) {
            return AttributeKind.TO_ONE;
        }
        if (marks.hasJpa("OneToMany") || marks.hasJpa("ManyToMany")) {
            return AttributeKind.TO_MANY;
        }
        if (marks.hasHibernate("Any")) {
            return AttributeKind.ANY;
        }
        if (marks.hasHibernate("ManyToAny")) {
            return AttributeKind.MANY_TO_ANY;
        }
        if (marks.hasJpa("ElementCollection")) {
            return AttributeKind.ELEMENTS;
        }
        if (marks.hasJpa("Id")) {
            return AttributeKind.ID;
        }
        if (StructReader.mark(attribute).isPresent()) {
            return AttributeKind.AGGREGATE;
        }
        if (marks.located("JdbcTypeCode").isPresent()) {
            return AggregateReader.embeddable(attribute).isPresent() ? AttributeKind.AGGREGATE : AttributeKind.BASIC;
        }
        return embeddable ? AttributeKind.EMBEDDED : AttributeKind.BASIC;
    }
}
