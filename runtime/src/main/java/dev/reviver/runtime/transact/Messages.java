package dev.reviver.runtime.transact;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that travel together within a transaction, in as few messages as is safe. The driver sends a message whole
 * before it reads what comes back. If PostgreSQL has more to say than the sockets hold, as a trigger that raises a notice
 * for each row, it waits until that is read, and reads nothing itself: a longer message would never get through.
 */
final class Messages {
    /** So much the sockets of both sides take in though nobody reads. */
    private static final int BYTES = 60_000;
    /** What the protocol adds to a statement: to parse, bind, describe and execute it. */
    private static final int AROUND = 40;

    /** After some more of them the driver waits for the answers by itself, and a message that it cuts costs one round trip more. */
    private static final int STATEMENTS = 250;

    private interface Way {
        void send(List<String> statements) throws SQLException;
    }

    private final java.sql.Statement jdbc;
    private @Nullable SQLWarning said;

    Messages(java.sql.Statement jdbc) throws SQLException {
        this.jdbc = jdbc;
        // Otherwise the driver reads {fn ...} and the like within the SQL.
        jdbc.setEscapeProcessing(false);
    }

    /** What PostgreSQL has said so far. */
    @Nullable
    SQLWarning said() {
        return said;
    }

    /** Sends them, and looks at no result. */
    void batch(List<String> statements) throws SQLException {
        send(statements, message -> {
            for (String sql : message) {
                jdbc.addBatch(sql);
            }
            try {
                jdbc.executeBatch();
            } catch (BatchUpdateException e) {
                // It repeats the whole statement, scripts and all; behind it is what PostgreSQL says.
                throw e.getNextException() == null ? e : e.getNextException();
            }
        });
    }

    /** Sends them; the results of the last message are then those of the JDBC statement. */
    void execute(List<String> statements) throws SQLException {
        send(statements, message -> jdbc.execute(String.join(";\n", message)));
    }

    private void send(List<String> statements, Way way) throws SQLException {
        List<String> message = new ArrayList<>();
        int size = 0;
        for (String sql : statements) {
            int more = bytes(sql) + AROUND;
            if (!message.isEmpty() && (size + more > BYTES || message.size() == STATEMENTS)) {
                sendOne(message, way);
                message = new ArrayList<>();
                size = 0;
            }
            message.add(sql);
            size += more;
        }
        sendOne(message, way);
    }

    private void sendOne(List<String> message, Way way) throws SQLException {
        try {
            way.send(message);
        } finally {
            SQLWarning now = jdbc.getWarnings();
            if (said == null) {
                said = now;
            } else if (now != null) {
                said.setNextWarning(now);
            }
        }
    }

    /** In UTF-8, at most. */
    private static int bytes(String sql) {
        if (sql.length() > BYTES) {
            return BYTES;
        }
        int bytes = sql.length();
        for (int i = 0; i < sql.length(); i++) {
            bytes += sql.charAt(i) < 0x80 ? 0 : 2;
        }
        return bytes;
    }
}
