package dev.reviver.runtime.execute;

import dev.reviver.runtime.FormerTool;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.Verb;
import dev.reviver.runtime.transact.NamedSchemas;
import dev.reviver.runtime.transact.Trial;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adopts a database that was there before the history: records what it has already, after a look at its catalog. */
public final class Baseline {
    private Baseline() {}

    /** See {@link dev.reviver.runtime.MigrationRunner#baseline(String, String)}. */
    public static List<MigrationId> run(Context context, String name, Optional<String> reason) {
        Build build = Build.of(context);
        List<MigrationId> ids = build.migrations().stream().map(Migration::id).toList();
        List<Migration> adopted = build.migrations().subList(0, 1 + ids.indexOf(Named.one(name, ids, "in this build")));
        Recording.write(context, place -> {
            requireNoHistory(place);
            if (reason.isEmpty()) {
                requireSame(place, adopted);
            }
            return adopted.stream().map(migration -> row(migration, reason)).toList();
        });
        return adopted.stream().map(Migration::id).toList();
    }

    private static Attempt row(Migration migration, Optional<String> reason) {
        Script up = migration.up();
        return Attempt.stated(
                migration.id(),
                Verb.BASELINE,
                MigrationState.BASELINED,
                Optional.of(up),
                migration.down(),
                up.grade(),
                reason);
    }

    private static void requireNoHistory(Recording.Place place) {
        List<MigrationId> there = new ArrayList<>();
        place.ledger().inDatabase().forEach(entry -> there.add(entry.id()));
        place.ledger().halfDone().forEach(entry -> there.add(entry.id()));
        if (!there.isEmpty()) {
            throw new MigrationException.NotBelieved(
                    there,
                    "The database has a history already; a baseline is for one that has none.",
                    there.stream().map(MigrationId::toString).toList(),
                    "for a single migration, resolve(name, Resolution.APPLIED, reason)");
        }
    }

    /** What the scripts make in an empty schema must be what is there. */
    private static void requireSame(Recording.Place place, List<Migration> adopted) throws SQLException {
        List<Script> scripts = adopted.stream().map(Migration::up).toList();
        Set<String> schemas = new HashSet<>();
        scripts.forEach(script -> schemas.addAll(NamedSchemas.in(script)));
        Trial trial = new Trial(
                place.connection(), Fingerprint.of(place.history(), schemas).without(FormerTool.allTables()));
        String now = trial.fingerprint();
        Trial.Shown shown = trial.ofEmptySchemas(scripts);
        int last = shown.fingerprints().size() - 1;
        if (last >= 0 && shown.fingerprints().get(last).equals(now)) {
            return;
        }
        throw new MigrationException.NotBelieved(
                adopted.stream().map(Migration::id).toList(),
                "The schema " + place.history().home()
                        + (Fingerprint.schemas(now).isEmpty()
                                ? ""
                                : " with " + String.join(", ", Fingerprint.schemas(now)))
                        + " is not what these migrations make.",
                List.of(shown.problem().orElse("their scripts were tried in an empty schema, and make something else")),
                "baseline(name, reason)");
    }
}
