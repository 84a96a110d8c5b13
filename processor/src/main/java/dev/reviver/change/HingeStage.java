package dev.reviver.change;

import dev.reviver.schema.Column;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import java.util.Optional;

/**
 * Where at the hinge an {@link Change.Alter} belongs. Data may move between loosening and the rest; seen backwards,
 * loosening and tightening change places, so the way back has the same room.
 */
public enum HingeStage {
    /** Allows more: {@code DROP NOT NULL}, {@code DROP IDENTITY}, {@code DROP EXPRESSION}, {@code OWNED BY NONE}. */
    LOOSEN,
    /** Anything else: types, defaults, comments, sequences. */
    RESHAPE,
    /** Demands more: {@code SET NOT NULL}, {@code ADD … AS IDENTITY}, an owner, or that a value is computed. */
    TIGHTEN;

    /** The stage of one change. */
    public static HingeStage of(Change.Alter alter) {
        SchemaObject from = alter.from();
        SchemaObject to = alter.to();
        if (from instanceof Sequence before && to instanceof Sequence after) {
            return isReleased(before, after) ? LOOSEN : isReleased(after, before) ? TIGHTEN : RESHAPE;
        }
        if (!(from instanceof Column before) || !(to instanceof Column after)) {
            return RESHAPE;
        }
        if (tightens(after, before)) {
            return LOOSEN;
        }
        return tightens(before, after) ? TIGHTEN : RESHAPE;
    }

    private static boolean isReleased(Sequence before, Sequence after) {
        return before.owner().isPresent() && before.withOwner(Optional.empty()).equals(after);
    }

    private static boolean tightens(Column before, Column after) {
        return (before.generated().isEmpty() && after.generated().isPresent())
                || (before.nullable() && !after.nullable() && before.generated().isEmpty())
                || (before.identity().isEmpty() && after.identity().isPresent());
    }
}
