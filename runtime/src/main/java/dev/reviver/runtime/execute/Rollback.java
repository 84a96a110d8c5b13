package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Outcome;
import dev.reviver.runtime.RollbackResult;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/** Takes the newest migrations back, newest first, with the scripts that the history keeps. */
public final class Rollback {
    private final Context context;
    private final List<Migration> migrations;
    private long head;

    private Rollback(Context context) {
        this.context = context;
        this.migrations = context.migrations();
    }

    /** See {@link dev.reviver.runtime.MigrationRunner#rollback(int)}. */
    public static RollbackResult steps(Context context, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("at least one migration must be rolled back, not " + steps);
        }
        return new Rollback(context).run(inDatabase -> {
            if (inDatabase.size() < steps) {
                throw new MigrationException.NoSuchMigration(
                        steps + " migrations were to be rolled back, " + inDatabase.size() + " are in the database.",
                        ids(inDatabase));
            }
            return inDatabase.size() - steps;
        });
    }

    /** See {@link dev.reviver.runtime.MigrationRunner#rollbackTo(String)}. */
    public static RollbackResult to(Context context, String name) {
        return new Rollback(context)
                .run(inDatabase -> 1 + ids(inDatabase).indexOf(Named.one(name, ids(inDatabase), "in the database")));
    }

    private static List<MigrationId> ids(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::id).toList();
    }

    private interface Choice {
        /** How many of those in the database stay. */
        int staying(List<HistoryEntry> inDatabase);
    }

    private RollbackResult run(Choice choice) {
        try (Session session = new Session(context.dataSource())) {
            Ledger ledger = context.table().look(session.connection());
            List<HistoryEntry> inDatabase = ledger.inDatabase();
            List<HistoryEntry> going =
                    new ArrayList<>(inDatabase.subList(choice.staying(inDatabase), inDatabase.size()));
            Collections.reverse(going);
            if (going.isEmpty()) {
                return new RollbackResult(List.of());
            }
            head = ledger.head();
            return new RollbackResult(takeBack(session, going));
        }
    }

    private List<Outcome> takeBack(Session session, List<HistoryEntry> going) {
        History history = context.table().find(session.connection());
        List<Job> jobs = new ArrayList<>();
        for (HistoryEntry entry : going) {
            jobs.add(
                    Job.back(entry, history.stored(session.connection(), entry), Context.find(migrations, entry.id())));
        }
        OneTransaction transaction = new OneTransaction(context, session, history);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            context.listener().on(new MigrationEvent.Started(job.id(), MigrationState.ROLLED_BACK, i + 1, jobs.size()));
            transaction
                    .run(job, connection -> headToFollow(history, job, connection))
                    .ifPresent(done -> {
                        head = done.row();
                        outcomes.add(done.outcome());
                    });
        }
        return outcomes;
    }

    /** What is taken back must still be the newest: whatever came on top meanwhile may stand on it. */
    private OptionalLong headToFollow(History history, Job job, Connection connection) {
        if (history.head(connection) != head) {
            throw new MigrationException.Overtaken(job.id());
        }
        return OptionalLong.of(head);
    }
}
