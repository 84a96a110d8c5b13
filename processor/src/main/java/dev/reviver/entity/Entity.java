package dev.reviver.entity;

import dev.reviver.element.AccessType;
import dev.reviver.element.Marks;
import dev.reviver.element.Name;
import dev.reviver.element.Site;
import dev.reviver.schema.QualifiedName;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * An entity class with what others need to know of it to refer to it.
 *
 * @param type the class
 * @param qualifiedName the class's name, by which entities are told apart
 * @param name its name in the sense of Jakarta Persistence: {@code @Entity(name)}, else that of the class
 * @param parent the nearest entity among its superclasses
 * @param inheritance how the hierarchy is laid out in tables; that of the root counts
 * @param access where its attributes are, unless a class says otherwise
 * @param table the logical name of its table, before the naming strategy
 * @param tableName the name as the catalog holds it, with the database schema
 * @param ours whether its table is created by us; else it only is referred to
 */
public record Entity(
        TypeElement type,
        String qualifiedName,
        String name,
        Optional<Entity> parent,
        Inheritance inheritance,
        AccessType access,
        Name table,
        QualifiedName tableName,
        boolean ours) {

    /** {@code jakarta.persistence.InheritanceType}. */
    enum Inheritance {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    Entity root() {
        return parent.map(Entity::root).orElse(this);
    }

    boolean isAbstract() {
        return type.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether the columns of this class stand in its root's table, where rows of other classes leave them empty. */
    boolean isSingleTableSubclass() {
        return parent.isPresent() && inheritance == Inheritance.SINGLE_TABLE;
    }

    /** Whether this class is {@code other} or inherits from it. */
    boolean isKindOf(Entity other) {
        return qualifiedName.equals(other.qualifiedName)
                || parent.map(p -> p.isKindOf(other)).orElse(false);
    }

    /** Whether its rows are those of a query: {@code @Subselect}. */
    boolean isQuery() {
        return Marks.of(root().type()).hasHibernate("Subselect");
    }

    Site site() {
        return Site.of(type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entity entity && qualifiedName.equals(entity.qualifiedName);
    }

    @Override
    public int hashCode() {
        return qualifiedName.hashCode();
    }
}
