package dev.reviver.element;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A persistent attribute, seen from the class that has or inherits it.
 *
 * @param name the attribute's name: {@code title} for a field {@code title} or a getter {@code getTitle}
 * @param member the field or getter
 * @param type its type, with the type arguments of the inheriting class put in
 * @param marks the annotations on the member
 * @param former what it was called, in a reading under former names
 */
public record Attribute(String name, Element member, TypeMirror type, Marks marks, Optional<Former> former) {
    /**
     * A former name.
     *
     * @param name the name as it is written
     * @param isColumn whether it is taken for that of the column, or of the collection's table; else of the attribute
     */
    public record Former(String name, boolean isColumn) {}

    /** An attribute under its present name. */
    public Attribute(String name, Element member, TypeMirror type, Marks marks) {
        this(name, member, type, marks, Optional.empty());
    }

    /** What join columns and tables are called after. */
    public String base() {
        return former.map(Former::name).orElse(name);
    }

    /** What the table and the element column of a collection are called after: a former name of the table is neither's. */
    public String collectionBase() {
        return former.filter(f -> !f.isColumn()).map(Former::name).orElse(name);
    }

    /** What its own table was called, in a reading under former names. */
    public Optional<String> formerTable() {
        return former.filter(Former::isColumn).map(Former::name);
    }

    public Site site() {
        return Site.of(member);
    }

    public boolean isId() {
        return marks.hasJpa("Id") || marks.hasJpa("EmbeddedId");
    }
}
