package dev.reviver.entity;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute, seen from the class that has or inherits it.
 *
 * @param name the attribute's name: {@code title} for a field {@code title} or a getter {@code getTitle}
 * @param member the field or getter
 * @param type its type, with the type arguments of the inheriting class put in
 * @param marks the annotations on the member
 */
record Attribute(String name, Element member, TypeMirror type, Marks marks) {
    Site site() {
        return Site.of(member);
    }

    boolean isId() {
        return marks.hasJpa("Id") || marks.hasJpa("EmbeddedId");
    }
}
