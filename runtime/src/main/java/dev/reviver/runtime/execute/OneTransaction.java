package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Outcome;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Runs a script and writes its row in one transaction, under the lock: both are in the database, or neither is. What
 * failed is recorded afterwards, in a transaction of its own, and stands in nobody's way.
 */
final class OneTransaction {
    /** Asked under the lock, before anything is run. */
    interface Guard {
        /** The head of the history to go on from, or empty if there is nothing to do any more. */
        OptionalLong headToFollow(Connection connection);
    }

    /** What was committed: the row it left, and what to tell. */
    record Done(long row, Outcome outcome) {}

    /** Lock not available, deadlock detected: worth another try. */
    private static final Set<String> LOCK_TROUBLE = Set.of("55P03", "40P01");

    private static final int TRIES = 5;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Context context;
    private final Session session;
    private final History history;

    OneTransaction(Context context, Session session, History history) {
        this.context = context;
        this.session = session;
        this.history = history;
    }

    /** Runs {@code job}, again if locks of others were in the way; empty if {@code guard} found nothing to do. */
    Optional<Done> run(Job job, Guard guard) {
        Duration pause = context.terms().lockTimeout().dividedBy(2);
        for (int tries = 1; ; tries++) {
            long begin = System.nanoTime();
            try {
                Optional<Done> done = attempt(job, guard);
                done.ifPresent(d -> context.listener().on(new MigrationEvent.Finished(d.outcome())));
                return done;
            } catch (MigrationException.StatementFailed failed) {
                if (tries == TRIES || !LOCK_TROUBLE.contains(failed.sqlState())) {
                    record(job, failed, since(begin));
                    throw failed;
                }
                context.listener().on(new MigrationEvent.Retrying(job.id(), failed.serverMessage(), pause));
                AdvisoryLock.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private Optional<Done> attempt(Job job, Guard guard) {
        try (AdvisoryLock lock =
                AdvisoryLock.acquire(session.connection(), history, context.terms(), context.listener())) {
            OptionalLong head = guard.headToFollow(lock.connection());
            if (head.isEmpty()) {
                return Optional.empty();
            }
            long begin = System.nanoTime();
            var remarks = Executor.run(lock.connection(), job, context.listener());
            Attempt attempt = job.attempt().within(since(begin));
            long row = append(lock, attempt, head);
            commit(lock, job, row);
            return Optional.of(new Done(
                    row,
                    new Outcome(
                            job.id(),
                            attempt.state(),
                            attempt.grade(),
                            attempt.statements(),
                            attempt.took(),
                            remarks)));
        }
    }

    private long append(AdvisoryLock lock, Attempt attempt, OptionalLong head) {
        try {
            return history.append(lock.connection(), attempt, head);
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                // Somebody without our lock went on from the same head.
                throw new MigrationException.Overtaken(attempt.id(), e);
            }
            throw Trouble.writing(history.toString(), e);
        }
    }

    private void commit(AdvisoryLock lock, Job job, long row) {
        try {
            lock.commit();
        } catch (SQLException e) {
            lock.close();
            if (!Trouble.isConnectionLost(e) || !wasCommitted(job, row, e)) {
                throw Executor.failed(job, commitOf(job), e);
            }
        }
    }

    /** The last step of a script, which may fail too: deferred constraints are checked in it. */
    private static Statement commitOf(Job job) {
        return new Statement(
                job.statements().size() + 1,
                (int) Math.max(1, job.script().text().lines().count()),
                StatementKind.TRANSACTION_CONTROL,
                "COMMIT");
    }

    /**
     * The connection broke while committing. The row tells; it is looked for under the lock, that is, when the broken
     * transaction has ended one way or the other.
     */
    private boolean wasCommitted(Job job, long row, SQLException broken) {
        try (AdvisoryLock lock = AdvisoryLock.acquire(session.alive(), history, context.terms(), context.listener())) {
            return history.hasRow(lock.connection(), row);
        } catch (SQLException | MigrationException e) {
            broken.addSuppressed(e);
            throw new MigrationException.OutcomeUnknown(job.id(), history.toString(), row, broken);
        }
    }

    private void record(Job job, MigrationException.StatementFailed failed, Duration took) {
        Attempt.Failure failure =
                new Attempt.Failure(failed.sqlState(), failed.serverMessage(), failed.statementNumber(), failed.line());
        try {
            history.append(session.alive(), job.attempt().failed(failure, took), OptionalLong.empty());
        } catch (SQLException e) {
            failed.addSuppressed(e);
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
