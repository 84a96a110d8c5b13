package dev.reviver.cli;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/**
 * The connections of this process, of which Ctrl-C takes care: a server would otherwise go on with its statement, and hold
 * its locks, long after whoever asked for it is gone. As psql does, what runs is cancelled; then the one who waited for it may
 * write down what became of it.
 */
final class OpenConnections {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);
    /** A statement that began after the first cancel is not left to run either. */
    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** There is one for all: a process has one Ctrl-C. */
    private static final OpenConnections OF_PROCESS = new OpenConnections();

    private final List<Connection> open = new CopyOnWriteArrayList<>();

    private OpenConnections() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::cancel, "cancel statements"));
    }

    /** Takes care of a connection until it is closed. */
    static Connection with(Connection connection) {
        OF_PROCESS.open.removeIf(OpenConnections::isClosed);
        OF_PROCESS.open.add(connection);
        return connection;
    }

    private void cancel() {
        long start = System.nanoTime();
        open.forEach(OpenConnections::cancel);
        boolean again = false;
        while (open.stream().anyMatch(connection -> !isClosed(connection))
                && System.nanoTime() - start < PATIENCE_NANOS) {
            if (!again && System.nanoTime() - start > AGAIN_NANOS) {
                open.forEach(OpenConnections::cancel);
                again = true;
            }
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @SuppressWarnings("EmptyCatch") // it is closed, or the server is gone: there is nothing to cancel
    private static void cancel(Connection connection) {
        try {
            if (!connection.isClosed()) {
                connection.unwrap(PGConnection.class).cancelQuery();
            }
        } catch (SQLException gone) {
            return;
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException gone) {
            return true;
        }
    }
}
