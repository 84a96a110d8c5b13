package dev.reviver.runtime;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source that hands out the connections of another one after doing something to them, as a pool may. */
record Wrapped(DataSource inner, Preparation preparation) implements DataSource {
    interface Preparation {
        Connection prepare(Connection connection) throws SQLException;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return preparation.prepare(inner.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return preparation.prepare(inner.getConnection(user, password));
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return inner.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        inner.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        inner.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return inner.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return inner.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return inner.isWrapperFor(type);
    }
}
