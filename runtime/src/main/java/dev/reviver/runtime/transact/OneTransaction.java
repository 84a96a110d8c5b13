package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import dev.reviver.runtime.Tokens;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Trouble;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Runs scripts and writes their rows in one transaction, under the lock: all of it is in the database, or nothing is.
 * What failed is recorded afterwards, in a transaction of its own, and stands in nobody's way.
 */
public final class OneTransaction {
    /** Asked under the lock, before anything is run. */
    public interface Guard {
        /** The point to go on from, or empty if there is nothing to do any more. */
        Optional<History.Head> headToFollow(AdvisoryLock lock);
    }

    /** Lock not available, deadlock detected: worth another try. */
    static final Set<String> LOCK_TROUBLE = Set.of("55P03", "40P01");

    static final int TRIES = 5;
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String COMMIT = "COMMIT";

    private final Work work;
    private final Course course;

    /** For the history of {@code course}. */
    public OneTransaction(Work work, Course course) {
        this.work = work;
        this.course = course;
    }

    /**
     * Runs {@code jobs}, again if locks of others were in the way.
     *
     * @param fingerprint the fingerprint of what they lead to, if it is to be kept
     * @return what became of each; empty if {@code guard} found nothing to do
     */
    public List<Done> run(List<Job> jobs, Guard guard, Optional<Fingerprint> fingerprint) {
        Duration pause = work.terms().lockTimeout().dividedBy(2);
        for (int tries = 1; ; tries++) {
            long begin = System.nanoTime();
            try {
                return quicklyOrCarefully(jobs, guard, fingerprint);
            } catch (MigrationException.StatementFailed failed) {
                if (tries == TRIES || !LOCK_TROUBLE.contains(failed.sqlState())) {
                    record(jobs, failed, since(begin));
                    throw failed;
                }
                tellRetry(failed, pause);
                AdvisoryLock.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private void tellRetry(MigrationException.StatementFailed failed, Duration pause) {
        failed.migrations()
                .forEach(id -> work.listener().on(new MigrationEvent.Retrying(id, failed.serverMessage(), pause)));
    }

    /**
     * A batch that fails does not tell what failed, so it is undone, and everything is run again one by one: either the
     * same fails again and is told in full, or whatever was in the way has gone.
     */
    private List<Done> quicklyOrCarefully(List<Job> jobs, Guard guard, Optional<Fingerprint> fingerprint) {
        try {
            return attempt(jobs, guard, fingerprint, true);
        } catch (BatchFailed failed) {
            return attempt(jobs, guard, fingerprint, false);
        }
    }

    /** Something in a batch failed; what, the driver does not tell. */
    static final class BatchFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BatchFailed(SQLException reason) {
            super(reason);
        }
    }

    private List<Done> attempt(List<Job> jobs, Guard guard, Optional<Fingerprint> fingerprint, boolean quick) {
        List<Done> done = new ArrayList<>();
        try (AdvisoryLock lock =
                AdvisoryLock.acquire(work.session().connection(), course.history(), work.terms(), work.listener())) {
            Optional<History.Head> head = guard.headToFollow(lock);
            for (int i = 0; i < jobs.size() && head.isPresent(); i++) {
                boolean last = i == jobs.size() - 1;
                Ending ending = new Ending(head.get(), last, last ? fingerprint : Optional.empty());
                Job job = jobs.get(i);
                done.add(
                        quick && Executor.canTravel(job, job.statements())
                                ? inOneGo(lock, job, ending)
                                : oneByOne(lock, job, ending));
                course.wrote(job.attempt());
                if (!last) {
                    head = Optional.of(course.history().head(lock.connection()));
                }
            }
            return done;
        } catch (BatchFailed | MigrationException e) {
            if (!done.isEmpty()) {
                course.forget();
            }
            throw e;
        }
    }

    /**
     * What follows the statements of a job.
     *
     * @param head the row to go on from
     * @param commits whether the transaction ends
     * @param fingerprint the fingerprint to be taken
     */
    private record Ending(History.Head head, boolean commits, Optional<Fingerprint> fingerprint) {}

    private Done inOneGo(AdvisoryLock lock, Job job, Ending ending) {
        long begin = System.nanoTime();
        List<String> ours = new ArrayList<>(rowOf(job, ending));
        if (ending.commits()) {
            ours.add(COMMIT);
        }
        try {
            List<String> remarks = Executor.together(lock.connection(), job, job.statements(), ours, work.listener());
            if (ending.commits()) {
                lock.committed();
            }
            return Done.of(job, begin, remarks);
        } catch (SQLException e) {
            lock.close();
            if (!Trouble.isConnectionLost(e)) {
                throw new BatchFailed(e);
            }
            if (!ending.commits() || !wasCommitted(job, ending.head(), e)) {
                throw Executor.failed(job, commitOf(job), e);
            }
            return Done.of(job, begin, List.of());
        }
    }

    private Done oneByOne(AdvisoryLock lock, Job job, Ending ending) {
        long begin = System.nanoTime();
        Stake stake = new Stake(job.script().carried());
        List<String> remarks = Executor.oneByOne(lock.connection(), job, job.statements(), stake, work.listener());
        if (!stake.found().isEmpty()) {
            throw new MigrationException.RowsAtStake(job.id(), job.isDown(), stake.found());
        }
        append(lock, job, ending);
        if (ending.commits()) {
            commit(lock, job, ending.head());
        }
        return Done.of(job, begin, remarks);
    }

    private List<String> rowOf(Job job, Ending ending) {
        List<String> sql = new ArrayList<>();
        ending.fingerprint().ifPresent(covering -> sql.add(covering.pin()));
        sql.add(
                job.id().isPresent()
                        ? course.append(job.attempt(), ending.head(), ending.fingerprint())
                        : course.history().note(job.attempt(), Optional.empty()));
        return sql;
    }

    private void append(AdvisoryLock lock, Job job, Ending ending) {
        try {
            Executor.together(lock.connection(), job, List.of(), rowOf(job, ending), work.listener());
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState()) && job.id().isPresent()) {
                // Somebody without our lock went on from the same head.
                throw new MigrationException.Overtaken(job.id().get(), e);
            }
            throw Trouble.writing(course.history().toString(), job.id(), e);
        }
    }

    private void commit(AdvisoryLock lock, Job job, History.Head head) {
        try {
            lock.commit();
        } catch (SQLException e) {
            lock.close();
            if (!Trouble.isConnectionLost(e) || !wasCommitted(job, head, e)) {
                throw Executor.failed(job, commitOf(job), e);
            }
        }
    }

    /** The last step of a script, which may fail too: deferred constraints are checked in it. */
    private static Statement commitOf(Job job) {
        return new Statement(
                job.all().size() + 1,
                (int) Math.max(1, job.script().text().lines().count()),
                StatementKind.TRANSACTION_CONTROL,
                Tokens.of(COMMIT));
    }

    /**
     * The connection broke while committing. The row tells; it is looked for under the lock, that is, when the broken
     * transaction has ended one way or the other.
     */
    private boolean wasCommitted(Job job, History.Head head, SQLException broken) {
        History history = course.history();
        try (AdvisoryLock lock = AdvisoryLock.acquire(work.session().alive(), history, work.terms(), work.listener())) {
            return history.hasRow(lock.connection(), job.id(), head);
        } catch (SQLException | MigrationException e) {
            broken.addSuppressed(e);
            throw new MigrationException.OutcomeUnknown(job.id(), history.toString(), head.row(), broken);
        }
    }

    private void record(List<Job> jobs, MigrationException.StatementFailed failed, Duration took) {
        jobs.stream()
                .filter(job -> job.id().isPresent()
                        && failed.migrations().contains(job.id().get()))
                .findFirst()
                .ifPresent(job -> note(job, failed, took));
    }

    /** Records what was undone whole, with the fingerprint of what is left. */
    private void note(Job job, MigrationException.StatementFailed failed, Duration took) {
        Attempt attempt = job.attempt().failed(failureOf(failed), took, 0, OptionalInt.empty());
        History history = course.history();
        try (java.sql.Statement statement = work.session().alive().createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("BEGIN");
            Fingerprint covering = course.fingerprint(List.of(job));
            statement.execute(covering.pin());
            statement.execute(history.note(attempt, Optional.of(covering)));
            statement.execute(COMMIT);
        } catch (SQLException e) {
            failed.addSuppressed(e);
            AdvisoryLock.rollback(work.session().connection());
        }
    }

    static Attempt.Failure failureOf(MigrationException.StatementFailed failed) {
        return new Attempt.Failure(failed.sqlState(), failed.serverMessage(), failed.statementNumber(), failed.line());
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
