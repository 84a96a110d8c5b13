package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationName;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Verb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a migration that stands in the place of others for applied where all of those are in the database. The history says
 * so in rows of its own: those others are not there any more, and the one is, from before; its way back is theirs.
 */
final class Replacement {
    private Replacement() {}

    /**
     * Records what is due.
     *
     * @return whether there was something
     * @throws MigrationException.NotBelieved if only some of what a migration replaces is in the database
     */
    static boolean recorded(Context context, Build build, Ledger ledger) {
        if (due(build, ledger).isEmpty()) {
            return false;
        }
        Recording.write(context, place -> {
            List<Attempt> rows = new ArrayList<>();
            due(build, place.ledger()).forEach(migration -> rows.addAll(rows(migration, place.ledger())));
            return rows;
        });
        return true;
    }

    /** What is in the database and will be taken to be there as a part of another; none of what only a part is there of. */
    static Map<MigrationId, Migration> due(List<Migration> pending, Ledger ledger) {
        Map<MigrationId, Migration> by = new HashMap<>();
        for (Migration migration : pending) {
            List<MigrationId> replaced = ledger.inDatabase().isEmpty() ? List.of() : replaced(migration);
            if (replaced.stream().allMatch(ledger::has)) {
                replaced.forEach(id -> by.put(id, migration));
            }
        }
        return by;
    }

    /** Pending ones of which something that they replace is in the database. */
    private static List<Migration> due(Build build, Ledger ledger) {
        List<Migration> due = new ArrayList<>();
        if (ledger.inDatabase().isEmpty()) {
            return due;
        }
        for (Migration migration : build.migrations()) {
            if (ledger.has(migration.id())) {
                continue;
            }
            List<MigrationId> replaced = replaced(migration);
            List<MigrationId> missing =
                    replaced.stream().filter(id -> !ledger.has(id)).toList();
            if (missing.isEmpty() && !replaced.isEmpty()) {
                due.add(migration);
            } else if (missing.size() < replaced.size()) {
                throw new MigrationException.NotBelieved(
                        List.of(migration.id()),
                        "The database has only a part of what " + migration.id() + " stands for.",
                        missing.stream().map(id -> id + " is not in it").toList(),
                        "start the release from before the squash once: it applies the rest");
            }
        }
        return due;
    }

    private static List<MigrationId> replaced(Migration migration) {
        List<MigrationId> ids = new ArrayList<>();
        for (MigrationName name : migration.up().replaces()) {
            ids.add(new MigrationId(migration.id().unit(), name));
        }
        return ids;
    }

    private static List<Attempt> rows(Migration migration, Ledger ledger) {
        List<Attempt> rows = new ArrayList<>();
        List<MigrationId> replaced = replaced(migration);
        for (int i = replaced.size() - 1; i >= 0; i--) {
            MigrationId id = replaced.get(i);
            rows.add(Attempt.stated(
                    id,
                    Verb.RESOLVE,
                    MigrationState.ROLLED_BACK,
                    Optional.empty(),
                    Optional.empty(),
                    ledger.standing(id).flatMap(entry -> entry.grade()),
                    Optional.of("in the database as a part of " + migration.id().name())));
        }
        rows.add(Attempt.stated(
                migration.id(),
                Verb.BASELINE,
                MigrationState.BASELINED,
                Optional.of(migration.up()),
                migration.down(),
                migration.up().grade(),
                Optional.of("all that it replaces is in the database")));
        return rows;
    }
}
