package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.HingeStage;
import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A column whose type a data move changes is not altered as well; what else the alter does stays. */
final class TypesTakenOver {
    private TypesTakenOver() {}

    static void takeOut(List<Change> changes, List<Change> moves) {
        Set<ColumnRef> retyped = moves.stream()
                .flatMap(change -> ((Change.Move) change).up().stream())
                .flatMap(step -> step.rewrite().stream())
                .filter(MoveStep.Rewrite::retypes)
                .map(MoveStep.Rewrite::column)
                .collect(Collectors.toSet());
        changes.replaceAll(change -> withoutType(change, retyped));
        changes.removeIf(
                change -> change instanceof Change.Alter alter && alter.from().equals(alter.to()));
    }

    private static Change withoutType(Change change, Set<ColumnRef> retyped) {
        if (change instanceof Change.Alter alter
                && HingeStage.of(alter) == HingeStage.RESHAPE
                && alter.from() instanceof Column from
                && alter.to() instanceof Column to
                && retyped.contains(new ColumnRef(alter.table(), to.name()))) {
            Column shaped = from.withType(to.type()).withDefault(to.defaultValue());
            return new Change.Alter(alter.table(), shaped, to);
        }
        return change;
    }
}
