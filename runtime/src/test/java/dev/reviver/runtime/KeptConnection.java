package dev.reviver.runtime;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import javax.sql.PooledConnection;
import org.postgresql.ds.PGConnectionPoolDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One session for all who ask one after the other: a test that asks thousands of times shall not connect as often. */
final class KeptConnection extends PGSimpleDataSource implements AutoCloseable {
    private static final long serialVersionUID = 1L;

    private final transient PooledConnection pooled;
    private transient Connection lent;

    KeptConnection(DataSource database) throws SQLException {
        PGConnectionPoolDataSource source = new PGConnectionPoolDataSource();
        PGSimpleDataSource of = database.unwrap(PGSimpleDataSource.class);
        source.setUrl(of.getUrl());
        source.setUser(of.getUser());
        pooled = source.getPooledConnection();
        setUrl(of.getUrl());
        setUser(of.getUser());
        lent = pooled.getConnection();
        lent.close();
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!lent.isClosed()) {
            return super.getConnection(); // for who needs two at once
        }
        lent = pooled.getConnection();
        return lent;
    }

    @Override
    public void close() throws SQLException {
        pooled.close();
    }
}
