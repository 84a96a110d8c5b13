package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Prepared;
import dev.reviver.runtime.history.Trouble;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch of many migrations, each a transaction of its own, that travels in as few messages as {@link Messages} makes of
 * it. PostgreSQL skips all that follows a failure, so those before it are in the database whole, and of those after it
 * nothing is.
 *
 * <p>What it sends beside the scripts is the same for each migration, and is prepared so that PostgreSQL plans it once.
 *
 * <p>Only for scripts of which nothing is to be counted, and only as a first try: what has not been done by it is left to
 * {@link OneTransaction}, which finds out why.
 */
public final class Pipeline {
    /**
     * What is deferred to the commit fails before it: a commit that fails ends the transaction, and a pooler would give the
     * session, with what is kept and set in it, to others.
     */
    private static final String CHECKS = "SET CONSTRAINTS ALL IMMEDIATE";

    private static final String COMMIT = "COMMIT";
    /** Begins the next one with the same characteristics; without a moment between, in which a pooler could hand us on. */
    private static final String COMMIT_AND_GO_ON = "COMMIT AND CHAIN";

    private final Work work;
    private final Course course;
    private final String name = UUID.randomUUID().toString();
    /** Appends those between the first and the last. */
    private Optional<Prepared> rows = Optional.empty();

    private final Notices notices = new Notices();
    private @Nullable SQLWarning said;

    /** For the history of {@code course}. */
    public Pipeline(Work work, Course course) {
        this.work = work;
        this.course = course;
    }

    /** Whether {@code job} may be run like this. */
    public static boolean takes(Job job) {
        return Executor.canTravel(job, job.statements());
    }

    /**
     * Tries {@code jobs}, which are two or more.
     *
     * @param fingerprint the fingerprint of what they lead to, if it is to be kept
     * @return those that were done, from the first on; none if another runner was there first
     */
    public List<Done> run(List<Job> jobs, Optional<Fingerprint> fingerprint) {
        History history = course.history();
        try (AdvisoryLock lock =
                AdvisoryLock.acquire(work.session().connection(), history, work.terms(), work.listener())) {
            Optional<History.Head> head = course.head(lock);
            if (head.isEmpty() || !(history.isReady() || lock.creation().isPresent())) {
                return List.of();
            }
            Map<MigrationId, Duration> written = send(lock, statements(jobs, head.get(), lock, fingerprint));
            lock.committed();
            course.goesOnIn(history.ready());
            return done(jobs, written);
        } catch (SQLException e) {
            course.forget();
            return done(jobs, written(e));
        }
    }

    /** All together; the last statement tells what was written. */
    private Map<MigrationId, Duration> send(AdvisoryLock lock, List<String> statements) throws SQLException {
        boolean done = false;
        try (java.sql.Statement jdbc = lock.connection().createStatement()) {
            Messages messages = new Messages(jdbc);
            try {
                messages.execute(statements);
                done = true;
                return History.written(last(jdbc));
            } finally {
                said = messages.said();
                if (!done) {
                    letGo(lock);
                }
            }
        }
    }

    private static ResultSet last(java.sql.Statement jdbc) throws SQLException {
        ResultSet last = jdbc.getResultSet();
        while (jdbc.getMoreResults(java.sql.Statement.KEEP_CURRENT_RESULT) || jdbc.getUpdateCount() >= 0) {
            last = jdbc.getResultSet();
        }
        return last;
    }

    /**
     * The rollback travels along: until then a pooler leads to the session that has what was kept, set and prepared. If what
     * was prepared is not there, the statement that fails for it is the last, and the others are committed by then.
     */
    private void letGo(AdvisoryLock lock) {
        List<String> statements = new ArrayList<>(List.of("ROLLBACK", "BEGIN", lock.letGo()));
        statements.addAll(lock.before().putBack());
        statements.add(COMMIT);
        rows.ifPresent(statement -> statements.add(statement.deallocate()));
        try (java.sql.Statement jdbc = lock.connection().createStatement()) {
            new Messages(jdbc).batch(statements);
        } catch (SQLException notThere) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "letting go of a prepared statement", notThere);
        }
    }

    private List<String> statements(
            List<Job> jobs, History.Head head, AdvisoryLock lock, Optional<Fingerprint> fingerprint) {
        History history = course.history();
        List<String> chain = new ArrayList<>();
        int last = jobs.size() - 1;
        for (int i = 0; i <= last; i++) {
            Job job = jobs.get(i);
            for (Statement statement : job.statements()) {
                Executor.tell(work.listener(), job, statement);
                notices.add(chain, job, statement);
            }
            if (i == 0) {
                chain.add(course.open(job.attempt(), head));
            } else if (i == last) {
                fingerprint.ifPresent(covering -> chain.add(covering.pin()));
                chain.add(course.close(job.attempt(), fingerprint));
                chain.addAll(lock.before().putBack());
                chain.add(lock.keepNoLonger());
            } else {
                Prepared statement = rows.orElseGet(() -> history.appending(job.attempt(), name));
                rows = Optional.of(statement);
                chain.add(statement.execute(course.append(job.attempt())));
            }
            chain.add(CHECKS);
            if (i == last) {
                rows.ifPresent(statement -> chain.add(statement.deallocate())); // while the session is still ours
            }
            chain.add(i == last ? COMMIT : COMMIT_AND_GO_ON);
        }
        List<String> sql = new ArrayList<>();
        lock.creation().ifPresent(sql::add);
        rows.ifPresent(statement -> sql.add(statement.prepare()));
        sql.add(lock.before().keep());
        sql.add(lock.keep());
        sql.addAll(chain);
        sql.add(history.writtenQuery());
        return sql;
    }

    /** What was committed, the history tells. If it cannot be asked, the next step fails on the same trouble, and says so. */
    private Map<MigrationId, Duration> written(SQLException failure) {
        try {
            Connection connection = work.session().connection();
            if (Trouble.isConnectionLost(failure)) {
                connection = work.session().alive();
                awaitTheEndOf(connection);
            }
            return course.history().written(connection);
        } catch (SQLException e) {
            throw Trouble.writing(course.history().toString(), e);
        }
    }

    private List<Done> done(List<Job> jobs, Map<MigrationId, Duration> written) {
        List<Done> done = new ArrayList<>();
        for (Job job : jobs) {
            Duration took = written.get(job.id().orElseThrow());
            if (took != null) {
                done.add(Done.of(job, took, notices.of(job, said)));
            }
        }
        return done;
    }

    /** A session whose client is gone may still be at work; when the lock is free it is not. */
    private void awaitTheEndOf(Connection connection) {
        AdvisoryLock.acquire(connection, course.history(), work.terms(), work.listener())
                .close();
    }
}
