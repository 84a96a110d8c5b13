package dev.reviver.runtime.execute;

import dev.reviver.runtime.DryRun;
import dev.reviver.runtime.MigrateOptions;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.transact.Job;
import dev.reviver.runtime.transact.LockForecast;
import dev.reviver.runtime.transact.Session;
import dev.reviver.runtime.transact.Stake;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Tells what a migration run would do; reads and nothing else, and takes no lock that anybody would notice. */
public final class Preview {
    private Preview() {}

    /** See {@link dev.reviver.runtime.MigrationRunner#dryRun(MigrateOptions)}. */
    public static DryRun run(Context context, MigrateOptions options) {
        Build build = Build.of(context);
        try (Session session = new Session(context.lender())) {
            Ledger ledger = context.table().look(session.connection());
            Review review = Review.of(build, ledger);
            List<DryRun.Step> steps = new ArrayList<>();
            Collection<Migration> onlyRecorded =
                    Replacement.due(review.pending(), ledger).values();
            for (Migration migration : Pending.chosen(review, options)) {
                if (onlyRecorded.contains(migration)) {
                    continue;
                }
                int done = ledger.standing(migration.id())
                        .filter(HistoryEntry::isHalfDone)
                        .map(HistoryEntry::statements)
                        .orElse(0);
                Script up = migration.up();
                List<Statement> statements =
                        Job.forward(migration.id(), up, migration.down(), false).all();
                for (Statement statement : statements.subList(Math.min(done, statements.size()), statements.size())) {
                    steps.add(new DryRun.Step(
                            migration.id(),
                            statement,
                            LockForecast.of(statement),
                            Stake.forecast(session.connection(), statement, up.carried())));
                }
            }
            return new DryRun(steps);
        } catch (SQLException e) {
            throw new MigrationException.DatabaseFailed("counting what is at stake", e);
        }
    }
}
