package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.HingeStage;
import java.util.List;
import java.util.function.Predicate;

/** Where in a plan data moves stand. */
final class HingePlace {
    private HingePlace() {}

    /** After what loosens, before what reshapes and tightens: in both directions old and new stand side by side. */
    static int amidst(List<Change> changes) {
        return firstNot(
                changes,
                change -> change instanceof Change.Alter alter
                        ? HingeStage.of(alter) == HingeStage.LOOSEN
                        : change.rank() < Change.HINGE_RANK);
    }

    /** After what reshapes, before what tightens. */
    static int reshaped(List<Change> changes) {
        return firstNot(
                changes,
                change -> change instanceof Change.Alter alter
                        ? HingeStage.of(alter) != HingeStage.TIGHTEN
                        : change.rank() <= Change.HINGE_RANK);
    }

    /** Before all that the hinge does: what is there is as it was. */
    static int atFirst(List<Change> changes) {
        return firstNot(changes, change -> change.rank() < Change.HINGE_RANK);
    }

    private static int firstNot(List<Change> changes, Predicate<Change> isBefore) {
        int place = 0;
        while (place < changes.size() && isBefore.test(changes.get(place))) {
            place++;
        }
        return place;
    }
}
