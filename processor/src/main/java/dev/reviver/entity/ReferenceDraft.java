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
 * @param turn when Hibernate comes to it
 */
record ReferenceDraft(
        Optional<String> name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        boolean toKey,
        ReferentialAction onDelete,
        KeyClauses clauses,
        Turn turn,
        Site site) {

    /** Most foreign keys are read in the order of classes and attributes, after them others that are put on top of a queue. */
    enum Turn {
        EARLY,
        LATE_AND_BACKWARDS
    }

    /** Hibernate has one for the same columns to the same: any table's key is the same to its {@code ForeignKeyKey}. */
    List<Object> identity() {
        return toKey ? List.of(columns) : List.of(columns, targetColumns);
    }

    ReferenceDraft withOnDelete(ReferentialAction action) {
        return new ReferenceDraft(name, columns, target, targetColumns, toKey, action, clauses, turn, site);
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
                turn,
                site);
    }

    /** Of two that are one to Hibernate, what it reads first, where {@code other} was found after this one. */
    ReferenceDraft orEarlier(ReferenceDraft other) {
        if (target.equals(other.target)) {
            return name.isPresent() ? this : other;
        }
        if (turn != other.turn) {
            return turn == Turn.EARLY ? this : other;
        }
        boolean forwards = turn == Turn.EARLY;
        return isBefore(other) == forwards ? this : other;
    }

    /** Within a class, the alphabet decides. */
    private boolean isBefore(ReferenceDraft later) {
        Element mine = site.element();
        Element others = later.site.element();
        return !Objects.equals(mine.getEnclosingElement(), others.getEnclosingElement())
                || mine.getSimpleName()
                                .toString()
                                .compareTo(others.getSimpleName().toString())
                        <= 0;
    }
}
