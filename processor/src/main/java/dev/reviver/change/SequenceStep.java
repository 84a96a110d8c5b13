package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** What numbers new rows goes on above the rows that are there. */
public sealed interface SequenceStep extends MoveStep {
    /** No row is written. */
    @Override
    default Optional<Rewrite> rewrite() {
        return Optional.empty();
    }

    /**
     * A sequence continues above all values of these columns, by at least one step; where there are none, nothing.
     *
     * @param existed whether it was there before, and knows of numbers whose rows are gone
     * @param identities whether the columns are identity columns still, which know of numbers whose rows are gone
     */
    record Continue(
            QualifiedName sequence,
            long start,
            long increment,
            List<ColumnRef> columns,
            boolean existed,
            boolean identities)
            implements SequenceStep {
        public Continue {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resume(this);
        }
    }

    /** An identity column continues above its largest value. */
    record ContinueIdentity(ColumnRef column) implements SequenceStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resumeIdentity(this);
        }
    }
}
