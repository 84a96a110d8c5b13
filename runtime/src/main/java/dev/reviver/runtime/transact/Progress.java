package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.Statement;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Tells how far a long index build has come. It asks on a third connection, since the two others must not be disturbed,
 * and only when the statement has run for a while; without a third it stays silent.
 */
final class Progress implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CountDownLatch over = new CountDownLatch(1);
    private final Work work;
    private final MigrationId id;
    private final Statement statement;
    private final int total;
    private final String query;

    Progress(Work work, Job job, Statement statement, int pid) {
        this.work = work;
        this.id = job.id().orElseThrow();
        this.statement = statement;
        this.total = job.all().size();
        this.query =
                "SELECT relid::pg_catalog.regclass, phase, blocks_done, blocks_total, tuples_done, tuples_total FROM"
                        + " pg_catalog.pg_stat_progress_create_index WHERE pid = " + pid;
    }

    /** The statement begins now. */
    void begin() {
        Thread thread = new Thread(this::run, "reviver-progress");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            if (isOver()) {
                return;
            }
            // In autocommit: a transaction of ours would be one more that the build waits for.
            try (Session third = new Session(work.lender())) {
                while (!isOver()) {
                    ask(third.connection());
                }
            }
        } catch (SQLException | MigrationException e) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "no connection to tell the progress", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isOver() throws InterruptedException {
        return over.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void ask(Connection connection) throws SQLException {
        try (java.sql.Statement jdbc = connection.createStatement();
                ResultSet row = jdbc.executeQuery(query)) {
            if (row.next()) {
                boolean tuples = row.getLong(6) > 0;
                work.listener()
                        .on(new MigrationEvent.Progress(
                                id,
                                statement.number(),
                                total,
                                "index on " + row.getString(1) + ", " + row.getString(2),
                                row.getLong(tuples ? 5 : 3),
                                row.getLong(tuples ? 6 : 4),
                                tuples ? "rows" : "blocks"));
            }
        }
    }

    @Override
    public void close() {
        over.countDown();
    }
}
