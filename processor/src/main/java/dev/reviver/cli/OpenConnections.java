package dev.reviver.cli;

import dev.reviver.verify.Shadow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

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

    /**
     * One of them.
     *
     * @param pid the number of the server's process that works for it
     * @param another opens one more, which can cancel what that process does
     */
    private record Open(Connection connection, int pid, Shadow.Connector another) {
        boolean isClosed() {
            try {
                return connection.isClosed();
            } catch (SQLException gone) {
                return true;
            }
        }

        @SuppressWarnings("EmptyCatch") // the server is gone: there is nothing to cancel
        void cancel() {
            try (Connection other = another.connect();
                    PreparedStatement cancel = other.prepareStatement("SELECT pg_cancel_backend(?)")) {
                cancel.setInt(1, pid);
                cancel.execute();
            } catch (SQLException gone) {
                return;
            }
        }
    }

    private final List<Open> open = new CopyOnWriteArrayList<>();

    private OpenConnections() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::cancel, "cancel statements"));
    }

    /** Opens a connection, and takes care of it until it is closed. */
    static Connection open(Shadow.Connector connector) throws SQLException {
        Connection connection = connector.connect();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            OF_PROCESS.open.removeIf(Open::isClosed);
            OF_PROCESS.open.add(new Open(connection, row.getInt(1), connector));
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Ends when the connections are closed and the command has said what became of its work: after it the process is gone. */
    private void cancel() {
        if (open.stream().allMatch(Open::isClosed)) {
            return;
        }
        long start = System.nanoTime();
        cancelAll();
        boolean again = false;
        while (isBusy() && System.nanoTime() - start < PATIENCE_NANOS) {
            if (!again && System.nanoTime() - start > AGAIN_NANOS) {
                cancelAll();
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

    private boolean isBusy() {
        return !Main.hasEnded() || open.stream().anyMatch(each -> !each.isClosed());
    }

    private void cancelAll() {
        open.stream().filter(each -> !each.isClosed()).forEach(Open::cancel);
    }
}
