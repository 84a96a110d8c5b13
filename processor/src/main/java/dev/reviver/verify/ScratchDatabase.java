package dev.reviver.verify;

import dev.reviver.catalog.Catalog;
import dev.reviver.catalog.CatalogReader;
import dev.reviver.change.Change;
import dev.reviver.change.Differ;
import dev.reviver.change.Renames;
import dev.reviver.schema.Schema;
import dev.reviver.sql.PostgresWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * An empty database in which a model is built only to be read back.
 *
 * <p>Defaults and checks have no canonical text: {@code price>0} is stored as a tree and printed as {@code (price > 0)}.
 * Two models can be compared once the same server has spelled both.
 */
public final class ScratchDatabase {
    private final Connection connection;

    private ScratchDatabase(Connection connection) {
        this.connection = connection;
    }

    /**
     * Takes a database for scratch work. The connection stays the caller's.
     *
     * @param connection to a database without any object of a user
     * @throws IllegalArgumentException if there is something in the database
     * @throws SQLException if it cannot be read
     */
    public static ScratchDatabase on(Connection connection) throws SQLException {
        Catalog found = CatalogReader.read(connection);
        if (!found.schema().equals(Schema.EMPTY)) {
            throw new IllegalArgumentException("the scratch database " + connection.getCatalog()
                    + " must be empty, but there are namespaces "
                    + found.schema().namespaces() + ", "
                    + found.schema().sequences().size() + " sequences and "
                    + found.schema().tables().size() + " tables in it; name an empty database");
        }
        return new ScratchDatabase(connection);
    }

    /**
     * The same model in the spelling of this server. What was built for that is rolled back.
     *
     * <p>One spelling is not always the last: {@code IN ('A', 'B')} over a {@code varchar} is printed in one way, and
     * what is printed, when read again, in another. A database restored from a dump has the second spelling; respelling
     * both sides twice makes it comparable too.
     *
     * @throws SQLException if the server refuses the model; the message names the statement
     */
    public Schema respell(Schema model) throws SQLException {
        boolean autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            for (Change change : Differ.diff(Schema.EMPTY, model, Renames.NONE).changes()) {
                for (String sql : PostgresWriter.statements(change)) {
                    execute(sql);
                }
            }
            return CatalogReader.read(connection).schema();
        } finally {
            connection.rollback();
            connection.setAutoCommit(autoCommit);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin the statement\n" + sql, e.getSQLState(), e);
        }
    }
}
