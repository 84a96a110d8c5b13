package dev.reviver.evolutions;

import dev.reviver.testing.TestPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The databases of all evolutions: emptied for each, since that is faster than new ones. */
final class Databases {
    /** The application's. */
    final DataSource own = TestPostgres.freshDatabase();
    /** That in which Hibernate makes its schema. */
    final DataSource hibernate = TestPostgres.freshDatabase();

    static void empty(DataSource database) throws SQLException {
        execute(
                database,
                "do $$ declare s text; begin for s in select nspname from pg_namespace where nspname !~ '^pg_' and"
                        + " nspname <> 'information_schema' loop execute format('drop schema %I cascade', s); end loop; end $$;"
                        + " create schema public");
    }

    static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + " in: " + sql, e);
        }
    }

    static List<String> strings(DataSource database, String query) throws SQLException {
        List<String> strings = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
        }
        return strings;
    }

    /** Every row of every table but the history's, as text, without regard to the order of columns. */
    static List<String> rows(DataSource database) throws SQLException {
        List<String> tables = strings(
                database,
                "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname !~ '^pg_'"
                        + " and schemaname <> 'information_schema' and tablename !~ '^reviver_history' order by 1");
        List<String> rows = new ArrayList<>();
        for (String table : tables) {
            String literal = "'" + table.replace("'", "''") + "'";
            rows.addAll(strings(
                    database,
                    "select " + literal + " || ' ' || (to_jsonb(t)" + largeObjects(database, literal) + ")::text from "
                            + table + " t order by 1"));
        }
        return rows;
    }

    /** In place of the number of a large object, which is another one after each move, what is in it. */
    private static String largeObjects(DataSource database, String table) throws SQLException {
        return String.join(
                "",
                strings(
                        database,
                        "select format(' || jsonb_build_object(%L, coalesce((select encode(lo_get(oid), ''hex'')"
                                + " from pg_largeobject_metadata where oid = t.%I), t.%I::text))', attname, attname, attname)"
                                + " from pg_attribute where attrelid = " + table
                                + "::regclass and attnum > 0 and atttypid = 'oid'::regtype order by 1"));
    }
}
