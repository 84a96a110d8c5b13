package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Attempt;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Trouble;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Runs a script that cannot be one transaction, segment by segment, each journalled in the history.
 *
 * <p>Two connections: one holds the lock in a transaction that rests without a snapshot, the other works. A transactional
 * segment commits together with the row that says so. Before a statement that runs in no transaction a row says that it
 * was begun; what became of it, after a crash, the catalog tells ({@link Probe}).
 */
public final class InSegments {
    /** Makes the job when it is known how many statements of the script that was begun are in effect. */
    public interface Plan {
        /** The job. */
        Job job(int done);
    }

    /**
     * What an earlier attempt left.
     *
     * @param done how many statements of its script are in effect, as the journal says
     * @param begun the one of which the journal says only that it was begun
     */
    public record Left(int done, Optional<Statement> begun) {
        /** Nothing. */
        public static final Left NOTHING = new Left(0, Optional.empty());

        /** What {@code entry}, a half-done one, says about {@code statements}, those of the script that it ran. */
        public static Left of(HistoryEntry entry, List<Statement> statements) {
            OptionalInt begun = entry.begun();
            return new Left(
                    entry.statements(),
                    begun.isPresent() && begun.getAsInt() <= statements.size()
                            ? Optional.of(statements.get(begun.getAsInt() - 1))
                            : Optional.empty());
        }
    }

    private final Work work;
    private final Course course;

    /** For the history of {@code course}. */
    public InSegments(Work work, Course course) {
        this.work = work;
        this.course = course;
    }

    /**
     * Goes on from what is left of an earlier attempt and runs what {@code plan} makes of it.
     *
     * @param fingerprint the fingerprint of what it leads to, if it is to be kept
     * @return empty if {@code guard} found nothing to do
     */
    public Optional<Done> run(Left left, Plan plan, OneTransaction.Guard guard, Optional<Fingerprint> fingerprint) {
        try (Session second = SecondSession.borrow(work.lender(), work.terms().patience());
                AdvisoryLock lock = AdvisoryLock.acquire(
                        work.session().connection(), course.history(), work.terms(), work.listener())) {
            Optional<History.Head> head = guard.headToFollow(lock);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            lock.rest();
            try (AloneSettings settings = AloneSettings.apply(second.connection(), work.terms())) {
                return Optional.of(
                        new Run(second.connection(), lock, settings, head.get(), fingerprint).all(left, plan));
            }
        } catch (SQLException e) {
            throw new MigrationException.DatabaseFailed("running segments", e);
        }
    }

    /** One run, while both connections are held. */
    private final class Run {
        private final Connection connection;
        private final AdvisoryLock lock;
        private final AloneSettings settings;
        private final String fence;
        private final Optional<Fingerprint> fingerprint;
        private History.Head head;
        private int done;

        Run(
                Connection connection,
                AdvisoryLock lock,
                AloneSettings settings,
                History.Head head,
                Optional<Fingerprint> fingerprint) {
            this.connection = connection;
            this.lock = lock;
            this.settings = settings;
            this.head = head;
            this.fingerprint = fingerprint;
            this.fence = lock.fence(course.history().lockKey());
        }

        Done all(Left left, Plan plan) throws SQLException {
            settings.requireApart(lock.pid());
            long begin = System.nanoTime();
            done = settle(left);
            Job job = plan.job(done);
            done = job.skipped();
            List<String> remarks = new ArrayList<>();
            List<Segment> segments = Segment.of(job.statements());
            for (int i = 0; i < segments.size(); i++) {
                Segment segment = segments.get(i);
                boolean last = i == segments.size() - 1;
                remarks.addAll(segment.isTransactional() ? within(job, segment, last) : alone(job, segment));
                done = segment.end();
            }
            if (segments.isEmpty() || !segments.get(segments.size() - 1).isTransactional()) {
                conclude(job);
            }
            return Done.of(job, begin, remarks);
        }

        /** Finds out what became of the statement that was begun, and clears away what it left. */
        private int settle(Left left) throws SQLException {
            if (left.begun().isEmpty()) {
                return left.done();
            }
            Statement begun = left.begun().get();
            requireFence();
            return switch (Probe.of(begun).settle(connection)) {
                case DONE -> begun.number();
                case NOT_DONE, REPEATABLE -> left.done();
                case HALF, UNKNOWN ->
                    throw new MigrationException.HalfDone(
                            List.of(),
                            "Statement " + begun.number()
                                    + " was begun outside a transaction, and the catalog does not tell"
                                    + " what became of it: " + begun.shown(),
                            List.of("look, finish or undo it by hand, then resolve(name, resolution, reason)"));
            };
        }

        /** A segment in a transaction, with the row that says that it took effect. */
        private List<String> within(Job job, Segment segment, boolean last) throws SQLException {
            Duration pause = work.terms().lockTimeout().dividedBy(2);
            for (int tries = 1; ; tries++) {
                try {
                    return tryWithin(job, segment, last);
                } catch (MigrationException.StatementFailed failed) {
                    AdvisoryLock.rollback(connection);
                    if (tries == OneTransaction.TRIES || !OneTransaction.LOCK_TROUBLE.contains(failed.sqlState())) {
                        recordFailure(job, failed, OptionalInt.empty());
                        throw failed;
                    }
                    AdvisoryLock.sleep(pause);
                    pause = pause.multipliedBy(2);
                } catch (MigrationException | SQLException e) {
                    AdvisoryLock.rollback(connection);
                    throw e;
                }
            }
        }

        private List<String> tryWithin(Job job, Segment segment, boolean last) throws SQLException {
            execute(work.terms().begin());
            requireFence();
            Stake stake = new Stake(job.script().carried());
            List<String> remarks = new ArrayList<>();
            try {
                remarks.addAll(Executor.oneByOne(connection, job, segment.statements(), stake, work.listener()));
            } catch (MigrationException.StatementFailed failed) {
                throw keeping(job, failed);
            }
            if (!stake.found().isEmpty()) {
                throw new MigrationException.RowsAtStake(job.id(), job.isDown(), stake.found());
            }
            Attempt attempt = last ? job.attempt() : job.attempt().running(segment.end(), OptionalInt.empty());
            append(attempt, last ? fingerprint : Optional.empty());
            execute("COMMIT");
            wrote(attempt);
            return remarks;
        }

        /** The failure as it is when what came before the segment stays. */
        private MigrationException.StatementFailed keeping(Job job, MigrationException.StatementFailed failed) {
            Statement statement = job.all().get(failed.statementNumber() - 1);
            return done == 0 || !(failed.getCause() instanceof SQLException e)
                    ? failed
                    : Executor.failed(job, statement, e, done);
        }

        /** One statement in no transaction. */
        private List<String> alone(Job job, Segment segment) throws SQLException {
            Statement statement = segment.statements().get(0);
            Probe probe = Probe.of(statement);
            Probe.Found before = probe.look(connection);
            List<String> remarks = new ArrayList<>();
            boolean ours = before == Probe.Found.NOT_DONE || before == Probe.Found.REPEATABLE;
            if (ours) {
                journal(job, OptionalInt.of(statement.number()));
            } else if (before == Probe.Found.HALF) {
                throw invalidAlready(job, statement);
            }
            Executor.tell(work.listener(), job, statement);
            requireFence();
            try (Progress progress = new Progress(work, job, statement, settings.pid());
                    java.sql.Statement jdbc = connection.createStatement()) {
                jdbc.setEscapeProcessing(false);
                progress.begin();
                jdbc.execute(statement.sql());
                Notices.add(remarks, statement, jdbc.getWarnings());
            } catch (SQLException e) {
                throw failedAlone(job, statement, ours ? Optional.of(probe) : Optional.empty(), e);
            }
            settings.requireHeld();
            return remarks;
        }

        /** An index of that name is there that no attempt of ours has begun: it is not ours to drop. */
        private MigrationException invalidAlready(Job job, Statement statement) {
            MigrationException.StatementFailed failed = Executor.failed(
                    job,
                    statement,
                    new SQLException("what it makes is there already and is invalid, left by something else", "42P07"),
                    done);
            recordFailure(job, failed, OptionalInt.empty());
            return failed;
        }

        private MigrationException failedAlone(Job job, Statement statement, Optional<Probe> probe, SQLException e) {
            MigrationException.StatementFailed failed = Executor.failed(job, statement, e, done);
            if (Trouble.isConnectionLost(e)) {
                return failed; // the journal says that it was begun; the next attempt finds out what became of it
            }
            OptionalInt open = OptionalInt.empty();
            try {
                if (probe.isPresent() && probe.get().settle(connection) == Probe.Found.HALF) {
                    open = OptionalInt.of(statement.number());
                }
            } catch (SQLException clearing) {
                failed.addSuppressed(clearing);
                open = OptionalInt.of(statement.number());
            }
            recordFailure(job, failed, open);
            return failed;
        }

        /** Without any effect it stands as if it had not been tried, but the journal may have to be closed. */
        private void recordFailure(Job job, MigrationException.StatementFailed failed, OptionalInt open) {
            Attempt attempt = job.attempt().failed(OneTransaction.failureOf(failed), Duration.ZERO, done, open);
            try {
                requireFence();
                boolean journalled = course.ledger()
                        .standing(job.id().orElseThrow())
                        .filter(HistoryEntry::isHalfDone)
                        .isPresent();
                if (journalled) {
                    append(attempt, Optional.empty());
                    wrote(attempt);
                } else {
                    execute("BEGIN");
                    Fingerprint covering = course.fingerprint(List.of(job));
                    execute(covering.pin());
                    execute(course.history().note(attempt, Optional.of(covering)));
                    execute("COMMIT");
                }
            } catch (SQLException | MigrationException e) {
                failed.addSuppressed(e);
                AdvisoryLock.rollback(connection);
            }
        }

        private void journal(Job job, OptionalInt begun) throws SQLException {
            requireFence();
            Attempt attempt = job.attempt().running(done, begun);
            execute("BEGIN");
            append(attempt, Optional.empty());
            execute("COMMIT");
            wrote(attempt);
        }

        private void conclude(Job job) throws SQLException {
            requireFence();
            execute("BEGIN");
            append(job.attempt(), fingerprint);
            execute("COMMIT");
            wrote(job.attempt());
        }

        private void append(Attempt attempt, Optional<Fingerprint> covering) throws SQLException {
            if (covering.isPresent()) {
                execute(covering.get().pin());
            }
            execute(course.append(attempt, head, covering));
        }

        private void wrote(Attempt attempt) {
            course.wrote(attempt);
            head = course.history().head(connection);
        }

        /** Whoever has lost the lock must not go on, for another runner does. */
        private void requireFence() throws SQLException {
            try (java.sql.Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(fence)) {
                if (!row.next()) {
                    throw new MigrationException.ConnectionUnusable(
                            "The connection that held the lock is gone, and with it the lock; nothing more was run. What"
                                    + " was begun is in the history.",
                            List.of("see what ended it (a time limit for idle sessions?), then start again"));
                }
                if (!row.getBoolean(1)) {
                    throw new MigrationException.ConnectionUnusable(
                            "The connection that holds the lock keeps a snapshot, for which CONCURRENTLY would wait for"
                                    + " ever; nothing more was run.",
                            List.of("leave the runner's connections to it alone: no validation queries while in use"));
                }
            }
        }

        private void execute(String sql) throws SQLException {
            try (java.sql.Statement statement = connection.createStatement()) {
                statement.setEscapeProcessing(false);
                statement.execute(sql);
            }
        }
    }
}
