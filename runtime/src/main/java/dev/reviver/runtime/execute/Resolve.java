package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Resolution;
import dev.reviver.runtime.ResolveResult;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Verb;
import dev.reviver.runtime.transact.NamedSchemas;
import dev.reviver.runtime.transact.Trial;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Records what a person did by hand, if the catalog bears it out or a reason is given. */
public final class Resolve {
    private final History history;
    private final Connection connection;
    private final Ledger ledger;
    private final Build build;
    private final Optional<String> reason;

    private Resolve(Recording.Place place, Build build, Optional<String> reason) {
        this.history = place.history();
        this.connection = place.connection();
        this.ledger = place.ledger();
        this.build = build;
        this.reason = reason;
    }

    /** See {@link dev.reviver.runtime.MigrationRunner#resolve(String, Resolution, String)}. */
    public static ResolveResult run(Context context, String name, Resolution resolution, Optional<String> reason) {
        Build build = Build.of(context);
        List<ResolveResult> results = new ArrayList<>();
        Recording.write(context, place -> {
            Resolve resolve = new Resolve(place, build, reason);
            MigrationId id = resolve.id(name);
            MigrationState from = resolve.state(id);
            Attempt attempt = resolution == Resolution.APPLIED ? resolve.applied(id) : resolve.rolledBack(id);
            results.add(new ResolveResult(id, from, resolution.state()));
            return List.of(attempt);
        });
        return results.get(0);
    }

    private MigrationId id(String name) {
        TreeSet<MigrationId> known = new TreeSet<>();
        build.migrations().forEach(migration -> known.add(migration.id()));
        ledger.inDatabase().forEach(entry -> known.add(entry.id()));
        ledger.halfDone().forEach(entry -> known.add(entry.id()));
        return Named.one(name, known, "in this build or in the database");
    }

    private MigrationState state(MigrationId id) {
        if (ledger.has(id)) {
            return ledger.standing(id)
                    .map(HistoryEntry::state)
                    .filter(MigrationState::isInDatabase)
                    .orElse(MigrationState.APPLIED);
        }
        boolean half = ledger.standing(id).filter(HistoryEntry::isHalfDone).isPresent();
        if (half) {
            return MigrationState.RUNNING;
        }
        return ledger.failure(id).isPresent() ? MigrationState.FAILED : MigrationState.PENDING;
    }

    /** The scripts of this build are taken for what is in the database, so that the way back is kept. */
    private Attempt applied(MigrationId id) throws SQLException {
        Optional<Migration> migration = build.find(id);
        if (migration.isEmpty() || (ledger.has(id) && !isEdited(migration.get()))) {
            throw new MigrationException.NotResolvable(
                    id,
                    Resolution.APPLIED,
                    "it is " + state(id).text() + " already",
                    "if it is not in the database: resolve(name, Resolution.ROLLED_BACK)");
        }
        Script up = migration.get().up();
        Optional<Script> down = migration.get().down();
        if (reason.isEmpty()) {
            Optional<String> without = ledger.has(id) ? Optional.empty() : ledger.fingerprint();
            requireTrue(id, Resolution.APPLIED, down, Optional.of(up), without, Optional.empty());
        }
        return Attempt.stated(id, Verb.RESOLVE, MigrationState.APPLIED, Optional.of(up), down, up.grade(), reason);
    }

    private boolean isEdited(Migration migration) {
        return ledger.standing(migration.id())
                .flatMap(HistoryEntry::checksum)
                .filter(checksum -> !checksum.equals(build.checksum(migration)))
                .isPresent();
    }

    private Attempt rolledBack(MigrationId id) throws SQLException {
        HistoryEntry entry = ledger.standing(id)
                .filter(e -> e.isInDatabase() || e.isHalfDone())
                .orElseThrow(() -> new MigrationException.NotResolvable(
                        id,
                        Resolution.ROLLED_BACK,
                        "it is " + state(id).text() + ", so nothing of it is in the database",
                        "nothing: migrate() applies it"));
        if (reason.isEmpty()) {
            History.Stored stored = history.stored(connection, entry);
            Optional<String> before =
                    entry.isHalfDone() ? ledger.fingerprint() : history.fingerprintBefore(connection, entry);
            Optional<String> after = entry.isHalfDone() ? Optional.empty() : entry.fingerprint();
            requireTrue(id, Resolution.ROLLED_BACK, stored.up(), stored.down(), after, before);
        }
        return Attempt.stated(
                id,
                Verb.RESOLVE,
                MigrationState.ROLLED_BACK,
                Optional.empty(),
                Optional.empty(),
                entry.grade(),
                reason);
    }

    /**
     * Believes what the recorded fingerprints show; where they show nothing, what a trial shows: if the migration stands
     * as stated, the one script leads away from what is there now, and the other one back to it.
     *
     * @param away the script that leads away from what is stated
     * @param back the one that leads back
     * @param otherwise the fingerprint if the statement is wrong, if it was taken
     * @param stated the fingerprint if it is right, if it was taken
     */
    private void requireTrue(
            MigrationId id,
            Resolution resolution,
            Optional<Script> away,
            Optional<Script> back,
            Optional<String> otherwise,
            Optional<String> stated)
            throws SQLException {
        Set<String> named = new TreeSet<>();
        away.ifPresent(script -> named.addAll(NamedSchemas.in(script)));
        back.ifPresent(script -> named.addAll(NamedSchemas.in(script)));
        List<String> bearing = new ArrayList<>(stated.stream().toList());
        if (resolution == Resolution.APPLIED && back.isPresent()) {
            bearing.addAll(history.fingerprintsOf(connection, id, back.get()));
        }
        for (String fingerprint : bearing) {
            if (isNow(fingerprint, named)) {
                return;
            }
        }
        List<String> found = new ArrayList<>();
        if (otherwise.isPresent() && isNow(otherwise.get(), named)) {
            found.add("the structure of " + history.home() + " is what it was "
                    + (resolution == Resolution.APPLIED ? "before the migration" : "with the migration"));
        } else if (away.isEmpty() || back.isEmpty()) {
            found.add("no fingerprint was recorded that would show it, and without both scripts it cannot be tried");
        } else {
            Trial trial = trial(ledger.schemas(), named);
            Trial.Shown shown = trial.of(List.of(away.get(), back.get()));
            if (shown.leadsAwayAndBackTo(trial.fingerprint())) {
                return;
            }
            found.add(
                    shown.problem().orElse("its scripts were tried, and do not lead away from what is there and back"));
        }
        throw new MigrationException.NotBelieved(
                List.of(id),
                "The catalog does not bear out that " + id + " is "
                        + resolution.state().text() + ".",
                found,
                "resolve(name, resolution, reason)");
    }

    /** Whether the catalog is as it was when {@code fingerprint} was taken, with what it covers and all that is named. */
    private boolean isNow(String fingerprint, Set<String> named) throws SQLException {
        return trial(Fingerprint.schemas(fingerprint), named).fingerprint().equals(fingerprint);
    }

    private Trial trial(Collection<String> covered, Set<String> named) {
        Set<String> schemas = new TreeSet<>(covered);
        schemas.addAll(named);
        return new Trial(connection, Fingerprint.of(history, schemas));
    }
}
