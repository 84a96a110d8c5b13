package dev.reviver.objects;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Not-null constraints that are called after their table and column, as PostgreSQL calls them since 18. {@code RENAME} does
 * not take these names along, and where columns change places, each name would still be the other one's.
 *
 * @param usual those that were called so, by the numbers of table and column
 */
public record NotNullNames(Set<String> usual) {
    private static final String CONSTRAINTS = """
            SELECT concat_ws(' ', k.conrelid, k.conkey[1]) AS place, k.conname = w.want AS is_usual,
              format('ALTER TABLE %I.%I RENAME CONSTRAINT %I TO %I', n.nspname, c.relname, k.conname, w.want) AS rename
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.conkey[1]
            CROSS JOIN LATERAL (SELECT left(c.relname || '_' || a.attname, 54) || '_not_null') AS w(want)
            WHERE k.contype = 'n' AND n.nspname !~ '^pg_' AND k.conislocal ORDER BY 1""";

    public NotNullNames {
        usual = Set.copyOf(usual);
    }

    /** Those of a database. */
    public static NotNullNames read(Connection database) throws SQLException {
        Set<String> usual = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(CONSTRAINTS)) {
            while (row.next()) {
                if (row.getBoolean("is_usual")) {
                    usual.add(row.getString("place"));
                }
            }
        }
        return new NotNullNames(usual);
    }

    /** The statements by which they follow the names that their tables and columns have now. */
    public List<String> following(Connection database) throws SQLException {
        List<String> renames = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(CONSTRAINTS)) {
            while (row.next()) {
                if (!row.getBoolean("is_usual") && usual.contains(row.getString("place"))) {
                    renames.add(row.getString("rename"));
                }
            }
        }
        return renames;
    }
}
