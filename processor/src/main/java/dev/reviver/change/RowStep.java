package dev.reviver.change;

import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** Rows come into a table, get values of other rows, or go. */
public sealed interface RowStep extends MoveStep {
    /** What rows get comes from elsewhere. */
    @Override
    default Optional<Rewrite> rewrite() {
        return Optional.empty();
    }

    /** The table that is written. */
    QualifiedName table();

    /** What the rows get. */
    List<Assignment> values();

    /**
     * Rows come into a table.
     *
     * @param complete whether afterwards no row is missing that a table of this meaning would have
     */
    record Insert(QualifiedName table, List<Assignment> values, Rows rows, boolean complete) implements RowStep {
        public Insert {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /** Rows come into a table, each of them once however often it is found. */
    record InsertMissing(QualifiedName table, List<Assignment> values, Rows rows) implements RowStep {
        public InsertMissing {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insertMissing(this);
        }
    }

    /** Rows of {@code rows.table()} get other values; {@code complete} as in {@link Insert}. */
    record Update(List<Assignment> values, Rows rows, boolean complete) implements RowStep {
        public Update {
            values = List.copyOf(values);
        }

        @Override
        public QualifiedName table() {
            return rows.table();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /** Rows of {@code rows.table()} go. */
    record Delete(Rows rows) implements RowStep {
        @Override
        public QualifiedName table() {
            return rows.table();
        }

        @Override
        public List<Assignment> values() {
            return List.of();
        }

        /** Whether they are told by their class, and not by holding nothing any more. */
        public boolean isOfClasses() {
            return rows.conditions().stream().noneMatch(Condition.Absent.class::isInstance);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }
}
