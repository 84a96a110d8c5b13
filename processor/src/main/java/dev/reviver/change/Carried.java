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
            return gone.columns().stream()
                    .allMatch(c -> columns.contains(new ColumnRef(gone.qualifiedName(), c.name())));
        }
        return object instanceof Sequence sequence && sequences.contains(sequence.qualifiedName());
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
        public Boolean insert(MoveStep.Insert step) {
            return step.complete() && fill(step.table(), step.values());
        }

        @Override
        public Boolean update(MoveStep.Update step) {
            return step.complete() && fill(step.rows().table(), step.values());
        }

        private boolean fill(QualifiedName table, Iterable<MoveStep.Assignment> values) {
            values.forEach(value -> columns.add(new ColumnRef(table, value.column())));
            return true;
        }

        @Override
        public Boolean delete(MoveStep.Delete step) {
            return false;
        }

        @Override
        public Boolean refuse(MoveStep.Refuse step) {
            return false;
        }

        @Override
        public Boolean refuseSeveral(MoveStep.RefuseSeveral step) {
            return false;
        }

        /** The places are made anew; those that were there are gone. */
        @Override
        public Boolean renumber(MoveStep.Renumber step) {
            return false;
        }

        @Override
        public Boolean shift(MoveStep.Shift step) {
            return false;
        }

        @Override
        public Boolean recode(MoveStep.Recode step) {
            return false;
        }

        @Override
        public Boolean recompose(MoveStep.Recompose step) {
            return false;
        }

        /** Of which no value is left to be filled in. */
        @Override
        public Boolean retype(MoveStep.Retype step) {
            boolean always = step.otherwise().isPresent()
                    && step.pairs().stream().noneMatch(pair -> pair.to().equals("NULL"));
            return always && columns.add(step.column());
        }

        @Override
        public Boolean resume(MoveStep.Continue step) {
            return sequences.add(step.sequence());
        }

        @Override
        public Boolean resumeIdentity(MoveStep.ContinueIdentity step) {
            return false;
        }
    }
}
