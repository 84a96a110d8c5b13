package dev.reviver.entity;

import dev.reviver.element.Site;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A foreign key to columns of another table.
 *
 * @param toKey whether they are its primary key
 * @param clauses what else its annotation says
 */
record ReferenceDraft(
        Optional<String> name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        boolean toKey,
        ReferentialAction onDelete,
        KeyClauses clauses,
        Site site) {
    /** Hibernate has one for the same columns to the same: any table's key is the same to its {@code ForeignKeyKey}. */
    List<Object> identity() {
        return toKey ? List.of(columns) : List.of(columns, targetColumns);
    }

    ReferenceDraft withOnDelete(ReferentialAction action) {
        return new ReferenceDraft(name, columns, target, targetColumns, toKey, action, clauses, site);
    }

    /** The same with what stands behind it. */
    ReferenceDraft with(KeyClauses behind) {
        return new ReferenceDraft(
                name,
                columns,
                target,
                targetColumns,
                toKey,
                behind.onDelete().orElse(onDelete),
                behind.orElse(clauses),
                site);
    }

    /** Of two that are one to Hibernate, what it reads first: within a class, the alphabet decides. */
    ReferenceDraft orEarlier(ReferenceDraft other) {
        if (target.equals(other.target)) {
            return name.isPresent() ? this : other;
        }
        Element mine = site.element();
        Element others = other.site.element();
        boolean earlier = Objects.equals(mine.getEnclosingElement(), others.getEnclosingElement())
                && others.getSimpleName()
                                .toString()
                                .compareTo(mine.getSimpleName().toString())
                        < 0;
        return earlier ? other : this;
    }
}
