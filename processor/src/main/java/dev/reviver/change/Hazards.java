package dev.reviver.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what changes put at risk. The rules look at changes, never at SQL, and know the rest of the plan: on a table that
 * the same plan creates there are no rows and no readers, and a key that is put back was not dropped.
 */
public final class Hazards {
    private Hazards() {}

    /** The hazards of one change on the way up, without regard to others. */
    public static List<Finding> of(Change change) {
        return change.accept(new HazardRules(new PlanContext(new Plan(List.of())), Direction.UP, change, 0));
    }

    /** The hazards of all changes of a plan, in its order. {@code plan} is as it runs: for the way down, the inverse. */
    public static List<Finding> of(Plan plan, Direction direction) {
        PlanContext context = new PlanContext(plan);
        List<Finding> findings = new ArrayList<>();
        for (int place = 0; place < plan.changes().size(); place++) {
            Change change = plan.changes().get(place);
            findings.addAll(change.accept(new HazardRules(context, direction, change, place)));
        }
        return findings;
    }
}
