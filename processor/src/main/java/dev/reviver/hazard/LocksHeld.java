package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.PlanContext;
import dev.reviver.change.Words;
import dev.reviver.schema.Placed;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which locks a plan has taken so far. A transaction keeps them to its end, so that only the step that takes a lock, or a
 * stronger one, changes what others wait for.
 */
public final class LocksHeld {
    private static final Locks LOCKS = new Locks();

    private final PlanContext context;
    private final Map<QualifiedName, LockMode> held = new HashMap<>();

    LocksHeld(PlanContext context) {
        this.context = context;
    }

    /** The findings about {@code change}, which is the next one. */
    List<Finding> next(Change change) {
        if (change instanceof Change.Online online && online.part().isAlone()) {
            held.clear();
        }
        Map<LockMode, List<String>> taken = taken(change.accept(LOCKS));
        if (change instanceof Change.Rename rename
                && rename.from() instanceof Placed from
                && rename.to() instanceof Placed to
                && held.containsKey(from.qualifiedName())) {
            held.put(to.qualifiedName(), held.remove(from.qualifiedName()));
        }
        List<Finding> findings = new ArrayList<>(taken.size());
        taken.forEach(
                (mode, names) -> findings.add(new Finding(change, Hazard.LOCKED, Words.oneLine(mode.taken(names)))));
        return findings;
    }

    /** What of the locks others have not waited for yet, by mode, the names in order. */
    private Map<LockMode, List<String>> taken(Map<QualifiedName, LockMode> locks) {
        Map<QualifiedName, LockMode> felt = new TreeMap<>();
        for (Map.Entry<QualifiedName, LockMode> lock : locks.entrySet()) {
            QualifiedName name = lock.getKey();
            LockMode before = held.get(name);
            boolean isNew = before == null || lock.getValue().isStrongerThan(before);
            if (isNew && !context.createsTable(name) && !context.dropsTableForGood(name)) {
                felt.put(name, lock.getValue());
            }
        }
        if (felt.isEmpty()) {
            return Map.of();
        }
        held.putAll(felt);
        Map<LockMode, List<String>> taken = new TreeMap<>();
        felt.forEach((name, mode) ->
                taken.computeIfAbsent(mode, m -> new ArrayList<>()).add(name.toString()));
        return taken;
    }
}
