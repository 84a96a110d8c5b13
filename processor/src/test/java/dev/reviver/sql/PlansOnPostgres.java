package dev.reviver.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.reviver.change.Differ;
import dev.reviver.change.Plan;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Direction;
import dev.reviver.schema.Schema;
import dev.reviver.testing.CatalogText;
import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Plans over rows, there and back, in a session that is not in UTC; each is a failure of some other tool. */
abstract class PlansOnPostgres {
    private final DataSource database = TestPostgres.freshDatabase();

    private List<String> before = List.of();

    /** Builds the older model with rows, goes up, and compares with a fresh build of the newer one. */
    final Plan there(Schema from, Schema to, Renames renames, String rows) throws SQLException {
        run(build(from));
        run(rows);
        Plan plan = Differ.diff(from, to, renames);
        assertThat(Differ.diff(to, to, Renames.NONE).isEmpty()).isTrue();
        before = catalog();
        run(PostgresWriter.script(plan));
        DataSource fresh = TestPostgres.freshDatabase();
        run(fresh, build(to));
        assertThat(catalog()).as(PostgresWriter.script(plan)).isEqualTo(CatalogText.of(fresh));
        return plan;
    }

    final void back(Plan plan) throws SQLException {
        run(PostgresWriter.script(plan.inverse(), Direction.DOWN));
        assertThat(catalog()).isEqualTo(before);
    }

    final List<String> catalog() throws SQLException {
        return CatalogText.of(database);
    }

    static String build(Schema schema) {
        return PostgresWriter.script(Differ.diff(Schema.EMPTY, schema, Renames.NONE));
    }

    final String failure(String sql) {
        return String.valueOf(
                catchThrowableOfType(SQLException.class, () -> run(sql)).getMessage());
    }

    final void run(String sql) throws SQLException {
        run(database, sql);
    }

    private static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setEscapeProcessing(false);
            statement.execute("SET LOCAL TimeZone = 'Asia/Kolkata'");
            statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin\n" + sql, e.getSQLState(), e);
        }
    }

    final List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
