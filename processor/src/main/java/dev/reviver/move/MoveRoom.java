package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.HingeStage;
import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.Index;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes room in a plan for its data moves: what would be done twice, or would be in the way. */
public final class MoveRoom {
    private MoveRoom() {}

    /** A column that a move retypes is not altered as well; what else the alter does stays. */
    static void takeTypesOut(List<Change> changes, List<Change> moves) {
        Map<ColumnRef, ColumnStep.Retype> retyped = new HashMap<>();
        for (Change change : moves) {
            ((Change.Move) change)
                    .up().stream()
                            .filter(ColumnStep.Retype.class::isInstance)
                            .map(ColumnStep.Retype.class::cast)
                            .forEach(step -> retyped.put(step.column(), step));
        }
        changes.replaceAll(change -> withoutType(change, retyped));
        changes.removeIf(
                change -> change instanceof Change.Alter alter && alter.from().equals(alter.to()));
    }

    private static Change withoutType(Change change, Map<ColumnRef, ColumnStep.Retype> retyped) {
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

    /** Values that change places would meet in a key: it comes off and goes on again. */
    static List<Change> withoutKeysInTheWay(List<Change> changes, List<Change> moves, Side from, Side to) {
        Set<ColumnRef> recoded = new LinkedHashSet<>();
        for (Change change : moves) {
            Change.Move move = (Change.Move) change;
            for (List<MoveStep> steps : List.of(move.up(), move.down())) {
                for (MoveStep step : steps) {
                    if (step instanceof ColumnStep.Recode recode) {
                        recoded.add(recode.column());
                    } else if (step instanceof ColumnStep.Shift shift) {
                        recoded.add(shift.column());
                    }
                }
            }
        }
        List<Change> all = new ArrayList<>(changes);
        for (ColumnRef ref : recoded) {
            Table before = Objects.requireNonNull(from.tables().get(ref.table()));
            Table after = Objects.requireNonNull(to.tables().get(ref.table()));
            List<SchemaObject> keys = new ArrayList<>();
            before.primaryKey().filter(k -> k.columns().contains(ref.column())).ifPresent(keys::add);
            before.uniqueKeys().stream()
                    .filter(k -> k.columns().contains(ref.column()))
                    .forEach(keys::add);
            before.indexes().stream()
                    .filter(Index::unique)
                    .filter(i -> i.columnNames().contains(ref.column()))
                    .forEach(keys::add);
            for (SchemaObject key : keys) {
                boolean stays = after.primaryKey().filter(key::equals).isPresent()
                        || after.uniqueKeys().contains(key)
                        || after.indexes().contains(key);
                Change drop = new Change.Drop(ref.table(), key);
                if (stays && !all.contains(drop)) {
                    all.add(drop);
                    all.add(new Change.Create(ref.table(), key));
                }
            }
        }
        return all;
    }
}
