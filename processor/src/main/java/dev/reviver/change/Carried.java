package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import java.util.HashSet;
import java.util.Set;

/**
 * What the data moves of a plan fill, one way or the other: a column or table that goes and is among these comes back with
 * its values, since they are kept elsewhere meanwhile.
 */
public final class Carried {
    private final Set<ColumnRef> columns = new HashSet<>();
    private final Set<ColumnRef> places = new HashSet<>();
    private final Set<QualifiedName> sequences = new HashSet<>();

    private Carried() {}

    /** What the moves of a plan carry; the same for its inverse. */
    public static Carried of(Plan plan) {
        Carried carried = new Carried();
        Filled filled = carried.new Filled();
        for (Change change : plan.changes()) {
            if (change instanceof Change.Move move) {
                move.up().forEach(step -> step.accept(filled));
                move.down().forEach(step -> step.accept(filled));
            }
        }
        return carried;
    }

    /** Whether nothing is lost when this object goes. */
    public boolean keeps(QualifiedName table, SchemaObject object) {
        if (object instanceof Column column) {
            return columns.contains(new ColumnRef(table, column.name()));
        }
        if (object instanceof Table gone) {
            for (Column column : gone.columns()) {
                // What is computed of the others comes back with them.
                if (column.generated().isEmpty()
                        && !columns.contains(new ColumnRef(gone.qualifiedName(), column.name()))) {
                    return false;
                }
            }
            return true;
        }
        return object instanceof Sequence sequence && sequences.contains(sequence.qualifiedName());
    }

    /** Whether the rows of a column have values by then, be it that those have never been anywhere else. */
    public boolean brings(QualifiedName table, Column column) {
        return keeps(table, column) || places.contains(new ColumnRef(table, column.name()));
    }

    /** Whether nothing is lost by this change, nor by what undoes it. */
    public boolean keeps(Change change) {
        if (change instanceof Change.Drop drop) {
            return keeps(drop.table(), drop.object());
        }
        return change instanceof Change.Create create && keeps(create.table(), create.object());
    }

    private final class Filled implements MoveStep.Visitor<Boolean> {
        @Override
        public Boolean insert(RowStep.Insert step) {
            return step.complete() && fill(step.table(), step.values());
        }

        /** The other values of such a row are known nowhere else. */
        @Override
        public Boolean insertMissing(RowStep.InsertMissing step) {
            return false;
        }

        @Override
        public Boolean update(RowStep.Update step) {
            return step.complete() && fill(step.rows().table(), step.values());
        }

        private boolean fill(QualifiedName table, Iterable<MoveStep.Assignment> values) {
            values.forEach(value -> columns.add(new ColumnRef(table, value.column())));
            return true;
        }

        @Override
        public Boolean delete(RowStep.Delete step) {
            return false;
        }

        @Override
        public Boolean refuse(Refusal.OfRows step) {
            return false;
        }

        @Override
        public Boolean refuseSeveral(Refusal.OfSeveral step) {
            return false;
        }

        @Override
        public Boolean refuseMisfits(Refusal.OfMisfits step) {
            return false;
        }

        @Override
        public Boolean refuseElements(Refusal.OfElements step) {
            return false;
        }

        /** The places are made anew; those that were there are gone. */
        @Override
        public Boolean renumber(ColumnStep.Renumber step) {
            return places.add(step.column());
        }

        @Override
        public Boolean shift(ColumnStep.Shift step) {
            return false;
        }

        @Override
        public Boolean recode(ColumnStep.Recode step) {
            return false;
        }

        @Override
        public Boolean recompose(ColumnStep.Recompose step) {
            return false;
        }

        /** Of which no value is left to be filled in. */
        @Override
        public Boolean retype(ColumnStep.Retype step) {
            boolean always = step.otherwise().isPresent()
                    && step.pairs().stream().noneMatch(pair -> pair.to().equals("NULL"));
            return always && columns.add(step.column());
        }

        @Override
        public Boolean resume(SequenceStep.Continue step) {
            return sequences.add(step.sequence());
        }

        @Override
        public Boolean resumeIdentity(SequenceStep.ContinueIdentity step) {
            return false;
        }
    }
}
