package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import java.util.Optional;

/** One statement of a {@link Change.Move}: what is written to which rows, as data. */
public sealed interface MoveStep permits RowStep, ColumnStep, SequenceStep, Refusal {
    /** Calls the method of {@code visitor} that belongs to this step. */
    <R> R accept(Visitor<R> visitor);

    /** The column whose values this writes anew where they are, if it does that. */
    Optional<Rewrite> rewrite();

    /**
     * Values are written anew where they are.
     *
     * @param meets whether one row may get the value that another still has
     * @param retypes whether the column gets another type
     */
    record Rewrite(ColumnRef column, boolean meets, boolean retypes) {}

    /** A column and what it gets. */
    record Assignment(String column, Term term) {}

    /** A value before and after, as literals. */
    record Pair(String from, String to) {}

    /** The behaviour of a layer, one method a step. */
    interface Visitor<R> {
        R insert(RowStep.Insert step);

        R insertMissing(RowStep.InsertMissing step);

        R update(RowStep.Update step);

        R delete(RowStep.Delete step);

        R refuse(Refusal.OfRows step);

        R refuseSeveral(Refusal.OfSeveral step);

        R refuseMisfits(Refusal.OfMisfits step);

        R refuseElements(Refusal.OfElements step);

        R renumber(ColumnStep.Renumber step);

        R shift(ColumnStep.Shift step);

        R recode(ColumnStep.Recode step);

        R retype(ColumnStep.Retype step);

        R recompose(ColumnStep.Recompose step);

        R resume(SequenceStep.Continue step);

        R resumeIdentity(SequenceStep.ContinueIdentity step);
    }
}
