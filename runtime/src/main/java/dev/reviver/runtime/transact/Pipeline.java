package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.history.AdvisoryLock;
import dev.reviver.runtime.history.Fingerprint;
import dev.reviver.runtime.history.History;
import dev.reviver.runtime.history.Trouble;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs many migrations, each a transaction of its own, in one round trip: the network is paid for once. PostgreSQL skips
 * all that follows a failure, so those before it are in the database whole, and of those after it nothing is.
 *
 * <p>Only for scripts of which nothing is to be told and nothing to be counted, and only as a first try: what has not
 * been done by it is left to {@link OneTransaction}, which finds out why.
 */
public final class Pipeline {
    private final Work work;
    private final Course course;

    /** For the history of {@code course}. */
    public Pipeline(Work work, Course course) {
        this.work = work;
        this.course = course;
    }

    /** Whether {@code job} may be run like this. */
    public static boolean takes(Job job) {
        return Executor.isQuiet(job, job.statements());
    }

    /**
     * Tries {@code jobs}, which are two or more.
     *
     * @param fingerprint whether to keep the fingerprint of what they lead to
     * @return those that were done, from the first on; none if another runner was there first
     */
    public List<Done> run(List<Job> jobs, boolean fingerprint) {
        History history = course.history();
        try (AdvisoryLock lock =
                AdvisoryLock.acquire(work.session().connection(), history, work.terms(), work.listener())) {
            Optional<History.Head> head = course.head(lock.connection());
            if (head.isEmpty()) {
                return List.of();
            }
            send(lock.connection(), statements(jobs, head.get(), fingerprint));
            lock.committed();
        } catch (SQLException e) {
            course.forget();
            return done(jobs, e);
        }
        return done(jobs, null);
    }

    private static void send(Connection connection, List<String> statements) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement()) {
            jdbc.setEscapeProcessing(false);
            for (String sql : statements) {
                jdbc.addBatch(sql);
            }
            jdbc.executeBatch();
        }
    }

    private List<String> statements(List<Job> jobs, History.Head head, boolean fingerprint) {
        History history = course.history();
        List<String> sql = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            boolean first = i == 0;
            boolean last = i == jobs.size() - 1;
            if (!first) {
                sql.addAll(work.terms().beginAndRequire(history.lockKey()));
                sql.add(history.requireChain(course.ledger().chain()));
            }
            for (Statement statement : job.statements()) {
                Executor.tell(work.listener(), job, statement);
                sql.add(statement.sql());
            }
            if (last && fingerprint) {
                sql.add(Fingerprint.pin(history.home()));
            }
            sql.add(course.append(job.attempt(), first ? head : History.Head.LAST, last && fingerprint));
            sql.add("COMMIT");
            course.wrote(job.attempt());
        }
        return sql;
    }

    /** What was committed, the history tells. If it cannot be asked, the next step fails on the same trouble, and says so. */
    private List<Done> done(List<Job> jobs, @Nullable SQLException failure) {
        List<Done> done = new ArrayList<>();
        try {
            Connection connection = work.session().connection();
            if (failure != null && Trouble.isConnectionLost(failure)) {
                connection = work.session().alive();
                awaitTheEndOf(connection);
            }
            Map<MigrationId, Duration> written = course.history().written(connection);
            for (Job job : jobs) {
                Duration took = written.get(job.id().orElseThrow());
                if (took != null) {
                    done.add(new Done(job, took, job.remarks()));
                }
            }
            return done;
        } catch (SQLException e) {
            throw Trouble.writing(course.history().toString(), e);
        }
    }

    /** A session whose client is gone may still be at work; when the lock is free it is not. */
    private void awaitTheEndOf(Connection connection) {
        AdvisoryLock.acquire(connection, course.history(), work.terms(), work.listener())
                .close();
    }
}
