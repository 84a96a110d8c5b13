package dev.reviver.cli;

import dev.reviver.verify.Shadow;
import java.io.PrintWriter;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * A way to connect, for those who want a {@link DataSource}.
 *
 * @param connector opens each connection
 */
record Connections(Shadow.Connector connector) implements DataSource {
    @Override
    public Connection getConnection() throws SQLException {
        return connector.connect();
    }

    /** Who connects is known already. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return connector.connect();
    }

    @Override
    public PrintWriter getLogWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("dev.reviver");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("nothing is wrapped here");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
