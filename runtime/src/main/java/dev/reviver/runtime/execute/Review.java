package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.Status.Problem;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The migrations of the build compared with those of the database. Each unit is a chain of its own. Units that this
 * build does not know are not judged: another application may keep its history in the same table.
 *
 * @param migrations those of the build, in order
 * @param pending those not in the database, in order
 * @param problems what keeps a migration run from going on, by migration
 */
public record Review(List<Migration> migrations, List<Migration> pending, Map<MigrationId, Problem> problems) {
    /**
     * Compares. Opens the up scripts of applied migrations, to see whether they were edited.
     *
     * @throws MigrationException if a file cannot be read
     */
    public static Review of(List<Migration> migrations, Ledger ledger) {
        Map<String, MigrationName> newestOfBuild = new HashMap<>();
        Set<MigrationId> inBuild = new HashSet<>();
        for (Migration migration : migrations) {
            inBuild.add(migration.id());
            newestOfBuild.merge(migration.id().unit(), migration.id().name(), Review::later);
        }
        Map<MigrationId, Problem> problems = new TreeMap<>();
        Map<String, MigrationName> newestApplied = new HashMap<>();
        for (HistoryEntry entry : ledger.inDatabase()) {
            MigrationId id = entry.id();
            newestApplied.merge(id.unit(), id.name(), Review::later);
            MigrationName newest = newestOfBuild.get(id.unit());
            if (newest != null && !inBuild.contains(id)) {
                problems.put(id, id.name().compareTo(newest) > 0 ? Problem.AHEAD : Problem.MISSING);
            }
        }
        List<Migration> pending = new ArrayList<>();
        for (Migration migration : migrations) {
            MigrationId id = migration.id();
            MigrationName applied = newestApplied.get(id.unit());
            if (ledger.has(id)) {
                if (isEdited(migration, ledger.standing(id))) {
                    problems.put(id, Problem.EDITED);
                }
            } else {
                pending.add(migration);
                if (applied != null && id.name().compareTo(applied) < 0) {
                    problems.put(id, Problem.OUT_OF_ORDER);
                }
            }
        }
        return new Review(migrations, List.copyOf(pending), problems);
    }

    private static MigrationName later(MigrationName a, MigrationName b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** What was recorded without a file, a baseline say, has no checksum to compare with. */
    private static boolean isEdited(Migration migration, Optional<HistoryEntry> applied) {
        return applied.flatMap(HistoryEntry::checksum)
                .filter(checksum -> !checksum.equals(migration.up().checksum().hex()))
                .isPresent();
    }

    /**
     * Throws if anything is not as it should be. This is the one place at which a policy for a kind of problem applies;
     * for each the policy is to refuse.
     */
    void refuseProblems(String history) {
        refuseEdited(of(Problem.EDITED), history);
        if (!of(Problem.MISSING).isEmpty()) {
            throw new MigrationException.MissingOnDisk(of(Problem.MISSING));
        }
        // Ahead of out of order: on an old build, the database being ahead is what makes the rest look late.
        if (!of(Problem.AHEAD).isEmpty()) {
            throw new MigrationException.DatabaseAhead(of(Problem.AHEAD));
        }
        if (!of(Problem.OUT_OF_ORDER).isEmpty()) {
            throw new MigrationException.OutOfOrder(of(Problem.OUT_OF_ORDER));
        }
    }

    private void refuseEdited(List<MigrationId> edited, String history) {
        if (edited.isEmpty()) {
            return;
        }
        List<String> files = migrations.stream()
                .filter(migration -> edited.contains(migration.id()))
                .map(migration -> migration.up().file())
                .toList();
        throw new MigrationException.ChecksumChanged(edited, files, history);
    }

    private List<MigrationId> of(Problem problem) {
        return problems.entrySet().stream()
                .filter(entry -> entry.getValue() == problem)
                .map(Map.Entry::getKey)
                .toList();
    }
}
