package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is found under the name of a history. */
enum HistoryForm {
    /** Not even its schema. */
    NOWHERE,
    /** Nothing. */
    NONE,
    /** A table that no release has made. */
    FOREIGN,
    /** A history as an earlier release made it, which has no format or lacks columns; it can be brought forward. */
    EARLIER,
    /** A history that has all columns of this release. */
    CURRENT;

    /** The format that this release writes; each row tells its own. */
    static final int FORMAT = 1;

    /** The columns that every form has. */
    private static final Set<String> ALWAYS =
            Set.of("id", "follows", "unit", "name", "verb", "state", "up_sql", "down_sql");
    /** Those that the latest form has beside them. */
    private static final Set<String> LATELY = Set.of(
            "schema_name", "begun_statement", "reason", "chain", "run", "fingerprint_before", "fingerprint", "format");

    /** Looks for {@code name} and what belongs to it in {@code schema}, which is an expression of SQL. */
    static HistoryForm of(Connection connection, String schema, String name) throws SQLException {
        Set<String> columns = new HashSet<>();
        boolean isThere = false;
        boolean hasHead = false;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT c.relname, a.attname FROM pg_catalog.pg_namespace n"
                        + " LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname IN ("
                        + Quote.text(name) + ", " + Quote.text(HistoryTable.headOf(name)) + ") LEFT JOIN"
                        + " pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
                        + " WHERE n.nspname = " + schema)) {
            while (row.next()) {
                isThere = true;
                if (name.equals(row.getString(1))) {
                    columns.add(row.getString(2));
                } else if (row.getString(1) != null) {
                    hasHead = true;
                }
            }
        }
        if (columns.isEmpty()) {
            return isThere ? NONE : NOWHERE;
        }
        if (!columns.containsAll(ALWAYS)) {
            return FOREIGN;
        }
        return columns.containsAll(LATELY) && hasHead ? CURRENT : EARLIER;
    }

    /**
     * Refuses a history of a later release.
     *
     * @throws MigrationException.HistoryUnusable if {@code format} is not known
     */
    static void requireKnown(int format, String history) {
        if (format > FORMAT) {
            throw new MigrationException.HistoryUnusable(
                    "The history " + history + " has rows of format " + format
                            + ", which a later release of the runtime wrote; this one knows format " + FORMAT + ".",
                    List.of("use the runtime that wrote them, or a later one"));
        }
    }
}
