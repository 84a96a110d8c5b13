package dev.reviver.runtime.execute;

import dev.reviver.runtime.Grade;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Resolution;
import dev.reviver.runtime.ResolveResult;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Trouble;
import dev.reviver.runtime.history.Verb;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** Records what a person did by hand. */
public final class Resolve {
    private Resolve() {}

    /** See {@link dev.reviver.runtime.MigrationRunner#resolve}. */
    public static ResolveResult run(Context context, String name, Resolution resolution) {
        List<Migration> migrations = context.migrations();
        try (Session session = new Session(context.dataSource())) {
            History history = context.table().find(session.connection());
            try (AdvisoryLock lock =
                    AdvisoryLock.acquire(session.connection(), history, context.terms(), context.listener())) {
                history.createIfMissing(lock.connection());
                Ledger ledger = history.read(lock.connection());
                MigrationId id = id(name, migrations, ledger);
                Attempt attempt = resolution == Resolution.APPLIED
                        ? applied(id, Context.find(migrations, id), ledger)
                        : rolledBack(id, ledger);
                MigrationState from = state(id, ledger);
                history.append(lock.connection(), attempt, OptionalLong.of(ledger.head()));
                lock.commit();
                return new ResolveResult(id, from, resolution.state());
            } catch (SQLException e) {
                throw Trouble.writing(history.toString(), e);
            }
        }
    }

    private static MigrationId id(String name, List<Migration> migrations, Ledger ledger) {
        TreeSet<MigrationId> known = new TreeSet<>();
        migrations.forEach(migration -> known.add(migration.id()));
        ledger.inDatabase().forEach(entry -> known.add(entry.id()));
        return Named.one(name, known, "in this build or in the database");
    }

    private static MigrationState state(MigrationId id, Ledger ledger) {
        return ledger.standing(id)
                .map(HistoryEntry::state)
                .filter(MigrationState::isInDatabase)
                .orElse(ledger.failure(id).isPresent() ? MigrationState.FAILED : MigrationState.PENDING);
    }

    /** The scripts of this build are taken for what is in the database, so that the way back is kept. */
    private static Attempt applied(MigrationId id, Optional<Migration> migration, Ledger ledger) {
        if (ledger.has(id) || migration.isEmpty()) {
            throw new MigrationException.NotResolvable(
                    id,
                    Resolution.APPLIED,
                    "it is " + state(id, ledger).text() + " already",
                    "if it is not in the database: resolve(name, Resolution.ROLLED_BACK)");
        }
        Script up = migration.get().up();
        return stated(
                id, MigrationState.APPLIED, Optional.of(up), migration.get().down(), up.grade());
    }

    private static Attempt rolledBack(MigrationId id, Ledger ledger) {
        HistoryEntry entry = ledger.standing(id)
                .filter(e -> e.state().isInDatabase())
                .orElseThrow(() -> new MigrationException.NotResolvable(
                        id,
                        Resolution.ROLLED_BACK,
                        "it is " + state(id, ledger).text() + ", so nothing of it is in the database",
                        "nothing: migrate() applies it"));
        return stated(id, MigrationState.ROLLED_BACK, Optional.empty(), Optional.empty(), entry.grade());
    }

    private static Attempt stated(
            MigrationId id, MigrationState state, Optional<Script> up, Optional<Script> down, Optional<Grade> grade) {
        return new Attempt(id, Verb.RESOLVE, state, up, down, grade, 0, Duration.ZERO, Optional.empty());
    }
}
