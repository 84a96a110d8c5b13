package dev.reviver.catalog;

import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A fresh database built by hand-written DDL, read with {@link CatalogReader}. */
final class Database {
    private final DataSource dataSource = TestPostgres.freshDatabase();

    static Database of(String ddl) throws SQLException {
        Database database = new Database();
        database.run(ddl);
        return database;
    }

    static Catalog catalog(String ddl) throws SQLException {
        return of(ddl).read(Scope.EVERYTHING);
    }

    void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Catalog read(Scope scope) throws SQLException {
        try (Connection connection = connect()) {
            return CatalogReader.read(connection, scope);
        }
    }

    Connection connect() throws SQLException {
        return dataSource.getConnection();
    }
}
