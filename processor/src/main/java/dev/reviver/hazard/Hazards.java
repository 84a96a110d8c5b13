package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.Plan;
import dev.reviver.change.PlanContext;
import dev.reviver.trace.Implied;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what changes put at risk. The rules look at changes, never at SQL, and know the rest of the plan: on a table that
 * the same plan creates there are no rows and no readers, and a key that is put back was not dropped.
 */
public final class Hazards {
    private static final Plan NONE = new Plan(List.of());

    private Hazards() {}

    /** The hazards of one change, without regard to others; so without its locks, which others may hold already. */
    public static List<Finding> of(Change change, Direction direction) {
        return change.accept(new HazardRules(new PlanContext(NONE), new Implied(NONE), direction, change, 0));
    }

    /** The hazards of all changes of a plan, in its order. {@code plan} is as it runs: for the way down, the inverse. */
    public static List<Finding> of(Plan plan, Direction direction) {
        PlanContext context = new PlanContext(plan);
        Implied implied = new Implied(plan);
        LocksHeld locks = new LocksHeld(context);
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < plan.changes().size(); place++) {
            Change change = plan.changes().get(place);
            findings.addAll(change.accept(new HazardRules(context, implied, direction, change, place)));
            findings.addAll(locks.next(change));
        }
        return findings;
    }
}
