package dev.reviver.cli;

import dev.reviver.change.Renames;
import dev.reviver.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What tables, sequences and columns are called, by the numbers that they keep for life: so a rename between two looks at one
 * database is seen, not guessed.
 *
 * @param paths by the number of the relation, and of the column, 0 for the relation itself
 */
record NamesByNumber(Map<String, Renames.Path> paths) {
    private static final String QUERY = """
            SELECT c.oid || '.' || a.attnum AS number, c.relname, a.attname,
              CASE WHEN n.nspname <> current_schema() THEN n.nspname END AS nspname
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN LATERAL (
              SELECT 0 AS attnum, NULL AS attname UNION ALL
              SELECT attnum, attname FROM pg_attribute
              WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND c.relkind <> 'S') AS a ON true
            WHERE c.relkind IN ('r', 'p', 'S') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
              AND NOT EXISTS (SELECT FROM pg_depend d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'i'))""";

    static NamesByNumber read(Connection connection) throws SQLException {
        Map<String, Renames.Path> paths = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                String name = rows.getString("relname");
                QualifiedName relation = Optional.ofNullable(rows.getString("nspname"))
                        .map(schema -> QualifiedName.of(schema, name))
                        .orElseGet(() -> QualifiedName.of(name));
                paths.put(
                        rows.getString("number"),
                        new Renames.Path(relation, Optional.ofNullable(rows.getString("attname"))));
            }
        }
        return new NamesByNumber(paths);
    }

    /** What gives everything that is there in {@code later} the name that it has here. */
    Renames renamesBack(NamesByNumber later) {
        List<Renames.Hint> hints = new ArrayList<>();
        later.paths.forEach((number, path) -> {
            Renames.Path before = paths.get(number);
            if (before != null && !before.equals(path) && isOwn(before, path)) {
                hints.add(new Renames.Hint(path, Optional.of(before)));
            }
        });
        return new Renames(hints);
    }

    /** A column that is only on a table of another name has its own still. */
    private static boolean isOwn(Renames.Path before, Renames.Path after) {
        return before.column().isEmpty() || !before.column().equals(after.column());
    }
}
