package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.Policy;
import dev.reviver.runtime.Status.Problem;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The migrations of the build compared with those of the database. Each unit is a chain of its own. Units that this
 * build does not know are not judged: another application may keep its history in the same table.
 *
 * @param build those of the build
 * @param pending those not in the database, in order, one that is half done first
 * @param problems what keeps a migration run from going on, by migration
 */
record Review(Build build, List<Migration> pending, Map<MigrationId, Problem> problems) {
    /** Asked whether old code works on what these have made. */
    interface Safety {
        /** Whether the headers of all of them say so. */
        boolean isPromised(List<MigrationId> migrations);
    }

    /**
     * Compares. Opens the up scripts of applied migrations, to see whether they were edited.
     *
     * @throws MigrationException if a file cannot be read
     */
    static Review of(Build build, Ledger ledger) {
        Map<String, MigrationName> newestOfBuild = new HashMap<>();
        for (Migration migration : build.migrations()) {
            newestOfBuild.merge(migration.id().unit(), migration.id().name(), Review::later);
        }
        Map<MigrationId, Problem> problems = new TreeMap<>();
        Map<String, MigrationName> newestApplied = new HashMap<>();
        for (HistoryEntry entry : ledger.inDatabase()) {
            MigrationId id = entry.id();
            newestApplied.merge(id.unit(), id.name(), Review::later);
            MigrationName newest = newestOfBuild.get(id.unit());
            if (newest != null && build.find(id).isEmpty()) {
                problems.put(id, id.name().compareTo(newest) > 0 ? Problem.AHEAD : Problem.MISSING);
            }
        }
        List<Migration> pending = new ArrayList<>();
        for (Migration migration : build.migrations()) {
            MigrationId id = migration.id();
            MigrationName applied = newestApplied.get(id.unit());
            if (ledger.has(id)) {
                if (isEdited(build, migration, ledger.standing(id))) {
                    problems.put(id, Problem.EDITED);
                }
            } else {
                pending.add(migration);
                if (applied != null && id.name().compareTo(applied) < 0) {
                    problems.put(id, Problem.OUT_OF_ORDER);
                }
            }
        }
        for (HistoryEntry entry : ledger.halfDone()) {
            if (newestOfBuild.containsKey(entry.id().unit())) {
                boolean back = entry.verb() == Verb.ROLLBACK;
                problems.put(entry.id(), back ? Problem.HALF_ROLLED_BACK : Problem.HALF_DONE);
                build.find(entry.id()).filter(pending::remove).ifPresent(half -> pending.add(0, half));
            }
        }
        Replacement.due(pending, ledger).forEach((id, by) -> {
            problems.replace(id, Problem.REPLACED);
            problems.remove(by.id());
        });
        return new Review(build, List.copyOf(pending), problems);
    }

    private static MigrationName later(MigrationName a, MigrationName b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** What was recorded without a file has no checksum to compare with. */
    private static boolean isEdited(Build build, Migration migration, Optional<HistoryEntry> applied) {
        return applied.flatMap(HistoryEntry::checksum)
                .filter(checksum -> !checksum.equals(build.checksum(migration)))
                .isPresent();
    }

    /** What the policies make of it: throws if something is refused, tells the listener what is let through. */
    void judge(Context context, List<Migration> chosen, boolean late, Safety safety) {
        refuseHalfDone();
        judge(context, Problem.EDITED, of(Problem.EDITED), safety);
        judge(context, Problem.MISSING, of(Problem.MISSING), safety);
        // Ahead of out of order: on an old build, the database being ahead is what makes the rest look late.
        judge(context, Problem.AHEAD, of(Problem.AHEAD), safety);
        List<MigrationId> chosenLate = of(Problem.OUT_OF_ORDER).stream()
                .filter(id -> chosen.stream().anyMatch(m -> m.id().equals(id)))
                .toList();
        if (!late) {
            judge(context, Problem.OUT_OF_ORDER, chosenLate, safety);
        }
    }

    private void judge(Context context, Problem problem, List<MigrationId> migrations, Safety safety) {
        if (migrations.isEmpty()) {
            return;
        }
        Policy policy = context.policy(problem);
        if (policy == Policy.REFUSE || (policy == Policy.WARN_IF_SAFE && !safety.isPromised(migrations))) {
            throw refusal(problem, migrations, context.table().toString());
        }
        migrations.forEach(id -> context.listener().on(new MigrationEvent.Tolerated(id, problem)));
    }

    private MigrationException refusal(Problem problem, List<MigrationId> migrations, String history) {
        return switch (problem) {
            case EDITED -> new MigrationException.ChecksumChanged(migrations, files(migrations), history);
            case MISSING -> new MigrationException.MissingOnDisk(migrations);
            case AHEAD -> new MigrationException.DatabaseAhead(migrations);
            case OUT_OF_ORDER -> new MigrationException.OutOfOrder(migrations);
            case REPLACED, HALF_DONE, HALF_ROLLED_BACK -> throw new IllegalStateException("judged before: " + problem);
        };
    }

    private void refuseHalfDone() {
        List<MigrationId> back = of(Problem.HALF_ROLLED_BACK);
        if (!back.isEmpty()) {
            throw new MigrationException.HalfDone(
                    back,
                    "A rollback stopped on the way, and what it left is neither the one nor the other.",
                    List.of("finish it: rollback(RollbackOptions.only(name))"));
        }
        List<MigrationId> unknown = of(Problem.HALF_DONE).stream()
                .filter(id -> build.find(id).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new MigrationException.HalfDone(
                    unknown,
                    "A migration that this build does not know is in the database in part.",
                    List.of(
                            "finish it with the release that brought it",
                            "or undo what ran: rollback(RollbackOptions.only(name))"));
        }
    }

    private List<String> files(List<MigrationId> migrations) {
        return migrations.stream()
                .flatMap(id -> build.find(id).stream())
                .map(migration -> migration.up().file())
                .toList();
    }

    private List<MigrationId> of(Problem problem) {
        return problems.entrySet().stream()
                .filter(entry -> entry.getValue() == problem)
                .map(Map.Entry::getKey)
                .toList();
    }
}
