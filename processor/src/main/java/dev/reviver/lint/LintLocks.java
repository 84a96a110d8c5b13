package dev.reviver.lint;

import dev.reviver.hazard.Hazard;
import dev.reviver.hazard.LockMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which locks a script has taken so far, as far as its statements name the tables: those that an index which is dropped is
 * on, or a view reads, are known to the database only. One for each script; not for several threads.
 */
public final class LintLocks {
    private final LintReport report;
    private final Map<String, LockMode> held = new HashMap<>();

    LintLocks(LintReport report) {
        this.report = report;
    }

    /** Tells what {@code head}, which is the next statement, locks anew. */
    void next(StatementHead head) {
        if (isAlone(head)) {
            held.clear();
            return;
        }
        Map<LockMode, List<String>> taken = new TreeMap<>();
        new TreeMap<>(locks(head)).forEach((table, mode) -> {
            LockMode before = held.get(table);
            if ((before == null || mode.isStrongerThan(before))
                    && report.hasRows(table)
                    && !report.facts().droppedTables().contains(table)) {
                held.put(table, mode);
                taken.computeIfAbsent(mode, m -> new ArrayList<>()).add(table);
            }
        });
        taken.forEach((mode, tables) -> report.found(Hazard.LOCKED, mode.taken(tables)));
    }

    private static boolean isAlone(StatementHead head) {
        return head.modifiers().contains("CONCURRENTLY") || head.verb().equals("VACUUM");
    }

    private Map<String, LockMode> locks(StatementHead head) {
        Map<String, LockMode> locks = new HashMap<>();
        if (head.is("ALTER", "TABLE")) {
            head.actions().forEach(action -> actionLocks(head, action)
                    .forEach((table, mode) -> locks.merge(table, mode, LockMode::stronger)));
        } else if (head.is("ALTER", "SEQUENCE")) {
            boolean renames = head.actions().get(0).starts("RENAME");
            LockMode mode = renames ? LockMode.ACCESS_EXCLUSIVE : LockMode.SHARE_ROW_EXCLUSIVE;
            head.names().forEach(sequence -> locks.put(sequence, mode));
        } else if (head.is("CREATE", "INDEX")) {
            head.names().forEach(table -> locks.put(table, LockMode.SHARE));
        } else if (head.verb().equals("TRUNCATE")) {
            head.names().forEach(table -> locks.put(table, LockMode.ACCESS_EXCLUSIVE));
        }
        return locks;
    }

    private Map<String, LockMode> actionLocks(StatementHead head, Phrase action) {
        String table = head.names().isEmpty() ? "" : head.names().get(0);
        if (stopsNobody(action)) {
            return Map.of();
        }
        if (action.starts("ADD") && action.has("FOREIGN", "KEY")) {
            return both(table, action, LockMode.SHARE_ROW_EXCLUSIVE);
        }
        if (action.starts("DROP", "CONSTRAINT")) {
            String name = head.part(action.from(2).without("IF", "EXISTS").name());
            return report.before()
                    .constraint(name)
                    .filter(former -> former.has("REFERENCES"))
                    .map(former -> both(table, former, LockMode.ACCESS_EXCLUSIVE))
                    .orElse(Map.of(table, LockMode.ACCESS_EXCLUSIVE));
        }
        return Map.of(table, LockMode.ACCESS_EXCLUSIVE);
    }

    /** Those for which SHARE UPDATE EXCLUSIVE or less is enough. */
    private static boolean stopsNobody(Phrase action) {
        return action.starts("VALIDATE")
                || action.starts("CLUSTER")
                || action.starts("ATTACH")
                || action.has("SET", "STATISTICS")
                || action.starts("SET", "(")
                || action.starts("RESET");
    }

    private static Map<String, LockMode> both(String table, Phrase foreignKey, LockMode mode) {
        Map<String, LockMode> locks = new HashMap<>(Map.of(table, mode));
        locks.put(parent(foreignKey), mode);
        return locks;
    }

    /** What a foreign key refers to. */
    private static String parent(Phrase foreignKey) {
        return foreignKey
                .from(foreignKey.upTo("REFERENCES").tokens().size() + 1)
                .name();
    }
}
