package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.HingeStage;
import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes room in a plan for its data moves: what would be done twice. */
public final class MoveRoom {
    private MoveRoom() {}

    /** A column that a move retypes is not altered as well; what else the alter does stays. */
    static void takeTypesOut(List<Change> changes, List<Change> moves) {
        Map<ColumnRef, MoveStep.Retype> retyped = new HashMap<>();
        for (Change change : moves) {
            ((Change.Move) change)
                    .up().stream()
                            .filter(MoveStep.Retype.class::isInstance)
                            .map(MoveStep.Retype.class::cast)
                            .forEach(step -> retyped.put(step.column(), step));
        }
        changes.replaceAll(change -> withoutType(change, retyped));
        changes.removeIf(
                change -> change instanceof Change.Alter alter && alter.from().equals(alter.to()));
    }

    private static Change withoutType(Change change, Map<ColumnRef, MoveStep.Retype> retyped) {
        if (change instanceof Change.Alter alter
                && HingeStage.of(alter) == HingeStage.RESHAPE
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && retyped.containsKey(new ColumnRef(alter.table(), to.name()))) {
            Column shaped = from.withType(to.type()).withDefault(to.defaultValue());
            return new Change.Alter(alter.table(), shaped, to);
        }
        return change;
    }
}
