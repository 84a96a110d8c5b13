package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrateResult;
import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Outcome;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.history.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Brings the database up to date. */
public final class Migrate {
    private final Context context;
    private final List<Migration> migrations;
    private Ledger ledger = Ledger.EMPTY;
    /** The head that {@link #ledger} and what this call applied itself account for. */
    private long head;

    private Migrate(Context context) {
        this.context = context;
        this.migrations = context.migrations();
    }

    /** See {@link dev.reviver.runtime.MigrationRunner#migrate()}. */
    public static MigrateResult run(Context context) {
        return new Migrate(context).run();
    }

    private MigrateResult run() {
        try (Session session = new Session(context.dataSource())) {
            ledger = context.table().look(session.connection());
            head = ledger.head();
            List<Migration> pending = reviewed(context.table().toString());
            return new MigrateResult(pending.isEmpty() ? List.of() : apply(session, pending), migrations.size());
        }
    }

    private List<Migration> reviewed(String history) {
        Review review = Review.of(migrations, ledger);
        review.refuseProblems(history);
        return review.pending();
    }

    private List<Outcome> apply(Session session, List<Migration> pending) {
        List<Job> jobs = pending.stream().map(Job::forward).toList();
        History history = context.table().find(session.connection());
        if (head == 0) {
            create(session, history);
        }
        OneTransaction transaction = new OneTransaction(context, session, history);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            context.listener().on(new MigrationEvent.Started(job.id(), MigrationState.APPLIED, i + 1, jobs.size()));
            Optional<OneTransaction.Done> done =
                    transaction.run(job, connection -> headToFollow(history, job, connection));
            done.ifPresent(d -> {
                head = d.row();
                outcomes.add(d.outcome());
            });
        }
        return outcomes;
    }

    private void create(Session session, History history) {
        try (AdvisoryLock lock =
                AdvisoryLock.acquire(session.connection(), history, context.terms(), context.listener())) {
            history.createIfMissing(lock.connection());
            lock.commit();
        } catch (SQLException e) {
            throw Trouble.writing(history.toString(), e);
        }
    }

    /**
     * If the history moved on since it was read, all is judged anew: another runner may have done this, or more. Or
     * taken back what this one would stand on: then it is not the next any more.
     */
    private OptionalLong headToFollow(History history, Job job, Connection connection) {
        long now = history.head(connection);
        if (now != head) {
            ledger = history.read(connection);
            head = now;
            List<Migration> pending = reviewed(history.toString());
            if (!ledger.has(job.id()) && !pending.get(0).id().equals(job.id())) {
                throw new MigrationException.Overtaken(job.id());
            }
        }
        return ledger.has(job.id()) ? OptionalLong.empty() : OptionalLong.of(head);
    }
}
