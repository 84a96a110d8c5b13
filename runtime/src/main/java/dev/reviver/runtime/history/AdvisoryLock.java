package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationListener;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A transaction that holds the lock of a history. Lock and transaction are one: they end together, by commit, rollback
 * or the death of either side, also behind a pooler that hands a server connection on after each transaction.
 *
 * <p>Whoever does not get the lock waits here and not in the server: a session that waits there holds a snapshot, and
 * {@code CREATE INDEX CONCURRENTLY} of the holder would wait for that one in turn.
 */
public final class AdvisoryLock implements AutoCloseable {
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 1_000;

    private final Connection connection;
    private boolean open = true;

    private AdvisoryLock(Connection connection) {
        this.connection = connection;
    }

    /**
     * Begins a transaction on {@code connection}, which is in autocommit, and takes the lock.
     *
     * @throws MigrationException.LockTimeout if another runner held it all the time
     * @throws MigrationException.DatabaseFailed if the transaction cannot begin
     */
    public static AdvisoryLock acquire(
            Connection connection, History history, Terms terms, MigrationListener listener) {
        long begin = System.nanoTime();
        try {
            for (long pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
                AdvisoryLock lock = new AdvisoryLock(connection);
                if (lock.isTaken(terms.beginAndTry(history.lockKey()))) {
                    return lock;
                }
                Duration waited = Duration.ofNanos(System.nanoTime() - begin);
                if (waited.compareTo(terms.patience()) >= 0) {
                    throw new MigrationException.LockTimeout(
                            history.toString(), waited, holder(connection, history.lockKey()));
                }
                listener.on(new MigrationEvent.Waiting(waited));
                sleep(Duration.ofMillis(pause));
            }
        } catch (SQLException e) {
            throw new MigrationException.DatabaseFailed("beginning a transaction", e);
        }
    }

    /** Sleeps for {@code pause}, half as long or half as long again: those who wait together shall not wake together. */
    public static void sleep(Duration pause) {
        try {
            Thread.sleep((long) (pause.toMillis() * ThreadLocalRandom.current().nextDouble(0.5, 1.5)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MigrationException.Interrupted(e);
        }
    }

    private boolean isTaken(String beginAndTry) throws SQLException {
        boolean taken = false;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            boolean rows = statement.execute(beginAndTry);
            while (!rows && statement.getUpdateCount() >= 0) {
                rows = statement.getMoreResults();
            }
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                taken = row.getBoolean(2);
            }
        } finally {
            if (!taken) {
                close();
            }
        }
        return taken;
    }

    private static Optional<String> holder(Connection connection, long key) throws SQLException {
        String query = "SELECT format('pid %s, application %s, user %s, since %s', a.pid, quote_literal("
                + "a.application_name), a.usename, a.xact_start) FROM pg_catalog.pg_locks l JOIN"
                + " pg_catalog.pg_stat_activity a ON a.pid = l.pid AND a.datname = current_database()"
                + " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.classid::bigint = "
                + (key >>> 32) + " AND l.objid::bigint = " + (key & 0xFFFF_FFFFL);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    /** The connection, in the transaction. */
    public Connection connection() {
        return connection;
    }

    /** Commits, which gives the lock back. */
    public void commit() throws SQLException {
        connection.commit();
        open = false;
    }

    /** Rolls back unless committed, and goes back to autocommit. A connection that is dead has rolled back already. */
    @Override
    public void close() {
        try {
            if (open) {
                open = false;
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException dead) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "the end of a transaction on a lost connection", dead);
        }
    }
}
