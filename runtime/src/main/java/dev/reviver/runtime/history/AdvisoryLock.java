package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationEvent;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationListener;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A transaction that holds the lock of a history. Lock and transaction are one: they end together, by commit, rollback
 * or the death of either side, also behind a pooler that hands a server connection on after each transaction. Only a chain
 * of transactions, of which each begins with the commit of the one before it, may {@link #keep} it longer.
 *
 * <p>The connection stays in autocommit, and the transaction is begun and ended by SQL: so its end can travel in one
 * batch with what stands before it.
 *
 * <p>Whoever does not get the lock waits here and not in the server: a session that waits there holds a snapshot, and
 * {@code CREATE INDEX CONCURRENTLY} of the holder would wait for that one in turn.
 */
public final class AdvisoryLock implements AutoCloseable {
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 1_000;

    /** There is a transaction in progress. */
    private static final String ALREADY = "25001";

    private final Connection connection;
    private final History history;
    private boolean open = true;
    private int pid;
    private SettingsBefore before = new SettingsBefore();
    private History.Head head = History.Head.NONE;
    /** What was there of a history that was not known to be ready. */
    private HistoryForm form = HistoryForm.CURRENT;

    private AdvisoryLock(Connection connection, History history) {
        this.connection = connection;
        this.history = history;
    }

    /**
     * Begins a transaction on {@code connection}, which is in autocommit, and takes the lock. In the same round trip it asks
     * what point a history has reached that is ready, which is {@link #head}; and of another one what is there of it, which
     * {@link #prepare} and {@link #creation} go by.
     *
     * @throws MigrationException.LockTimeout if another runner held it all the time
     * @throws MigrationException.DatabaseFailed if the transaction cannot begin
     */
    public static AdvisoryLock acquire(
            Connection connection, History history, Terms terms, MigrationListener listener) {
        long begin = System.nanoTime();
        long key = history.lockKey();
        try {
            requireWritable(connection, history);
            for (long pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
                AdvisoryLock lock = new AdvisoryLock(connection, history);
                if (lock.isTaken(terms, key)) {
                    return lock;
                }
                Duration waited = Duration.ofNanos(System.nanoTime() - begin);
                if (waited.compareTo(terms.patience()) >= 0) {
                    throw new MigrationException.LockTimeout(history.toString(), waited, holder(connection, key));
                }
                listener.on(new MigrationEvent.Waiting(waited));
                sleep(Duration.ofMillis(pause));
            }
        } catch (SQLException e) {
            throw Trouble.ofDriver(connection, e)
                    .orElseGet(() -> new MigrationException.DatabaseFailed("beginning a transaction", e));
        }
    }

    /** The driver may be told so and PostgreSQL not, for it is we who begin transactions. */
    private static void requireWritable(Connection connection, History history) throws SQLException {
        if (connection.isReadOnly()) {
            throw new MigrationException.HistoryUnusable(
                    "The history " + history + " cannot be written: the connection is read-only.",
                    List.of("use a connection that may write"));
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

    private boolean isTaken(Terms terms, long key) throws SQLException {
        boolean taken = false;
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            String question = history.isReady() ? history.headQuery() : history.formQuery();
            statement.execute(terms.beginAndTry(key) + "; " + question); // BEGIN has no rows
            requireOurs(statement);
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                before = terms.before(row);
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                taken = row.getBoolean(1);
                pid = row.getInt(2);
            }
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                if (history.isReady()) {
                    head = History.head(row);
                } else {
                    form = HistoryForm.read(row);
                }
            }
        } finally {
            if (!taken) {
                close();
            }
        }
        return taken;
    }

    /** Whoever began the transaction that is open ends it: what is in it is theirs, and stays as it is. */
    private void requireOurs(Statement statement) throws SQLException {
        for (SQLWarning warning = statement.getWarnings(); warning != null; warning = warning.getNextWarning()) {
            if (ALREADY.equals(warning.getSQLState())) {
                open = false;
                throw new MigrationException.ConnectionUnusable(
                        "The connection is within a transaction that somebody began by SQL, and what is in it would be committed"
                                + " with the migration. Nothing was run.",
                        List.of("commit or roll back first, or give the runner a connection of its own"));
            }
        }
    }

    /** Who holds the lock of {@code key}, for people; empty if nobody does or it is not visible. */
    public static Optional<String> holder(Connection connection, long key) throws SQLException {
        String query = "SELECT pg_catalog.format('pid %s, application %s, user %s, since %s', a.pid,"
                + " pg_catalog.quote_literal(a.application_name), a.usename, a.xact_start) FROM pg_catalog.pg_locks l JOIN"
                + " pg_catalog.pg_stat_activity a ON a.pid = l.pid AND a.datname = pg_catalog.current_database()"
                + " WHERE " + isLock(key);
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static String isLock(long key) {
        return "l.locktype = 'advisory' AND l.granted AND l.objsubid = 1 AND l.classid::bigint = " + (key >>> 32)
                + " AND l.objid::bigint = " + (key & 0xFFFF_FFFFL);
    }

    /**
     * A query that has a row while this lock is held, and then says whether its transaction holds a snapshot. For another
     * connection: this one must not ask anything.
     */
    public String fence(long key) {
        return "SELECT a.backend_xmin IS NULL FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a"
                + " ON a.pid = l.pid WHERE l.pid = " + pid + " AND " + isLock(key);
    }

    /**
     * Makes the transaction wait without a snapshot: after a query the driver keeps a portal open, and with it a
     * snapshot, for which {@code CREATE INDEX CONCURRENTLY} on the other connection would wait for ever. What it runs next
     * takes its place, unless the driver was told to fetch rows by and by ({@code defaultRowFetchSize}).
     */
    public void rest() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(0);
            statement.execute("SET LOCAL idle_in_transaction_session_timeout = 0");
        }
    }

    /** The point that the history had reached when the lock was taken; before the first row if it was not ready. */
    public History.Head head() {
        return head;
    }

    /** Sees to it, in the transaction, that there is a history in which can be written. See {@link History#prepare}. */
    public void prepare() {
        history.prepare(connection, form);
    }

    /** The statements that create the history, to be run in the transaction; empty if something of it is there. */
    public Optional<String> creation() {
        return form == HistoryForm.NONE || form == HistoryForm.NOWHERE
                ? Optional.of(history.creation(form))
                : Optional.empty();
    }

    /** What the settings were before the transaction. */
    public SettingsBefore before() {
        return before;
    }

    /**
     * A statement that keeps the lock beyond the transaction, for others that follow it without a moment between. Whatever
     * becomes of them, {@link #letGo} or {@link #keepNoLonger} must follow on the same session.
     */
    public String keep() {
        return "SELECT pg_catalog.pg_advisory_lock(" + history.lockKey() + ")";
    }

    /** A statement that makes the lock end with the transaction again. */
    public String keepNoLonger() {
        return "SELECT pg_catalog.pg_advisory_xact_lock(" + history.lockKey() + "), pg_catalog.pg_advisory_unlock("
                + history.lockKey() + ")";
    }

    /** A statement that gives back what {@link #keep} may have kept. */
    public String letGo() {
        return "SELECT pg_catalog.pg_advisory_unlock(" + history.lockKey() + ")";
    }

    /** The server process that holds the lock. */
    public int pid() {
        return pid;
    }

    /** The connection, in the transaction. */
    public Connection connection() {
        return connection;
    }

    /** Commits, which gives the lock back. */
    public void commit() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("COMMIT");
        }
        open = false;
    }

    /** The commit has been sent with something else, and has succeeded. */
    public void committed() {
        open = false;
    }

    /** Rolls back unless committed. A connection that is dead has rolled back already. */
    @Override
    public void close() {
        if (open) {
            open = false;
            rollback(connection);
        }
    }

    /** Ends whatever transaction was begun by SQL on {@code connection}. */
    public static void rollback(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException dead) {
            System.getLogger("dev.reviver").log(Level.DEBUG, "the end of a transaction on a lost connection", dead);
        }
    }
}
