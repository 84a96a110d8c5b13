package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationException;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** The query for {@link #read}: {@code name} and what belongs to it in {@code schema}, which is an expression of SQL. */
    static String query(String schema, String name) {
        return "SELECT c.relname = " + Quote.text(name) + ", a.attname FROM pg_catalog.pg_namespace n"
                + " LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname IN ("
                + Quote.text(name) + ", " + Quote.text(HistoryTable.headOf(name)) + ") LEFT JOIN"
                + " pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped"
                + " WHERE n.nspname = " + schema;
    }

    /** What the rows of {@link #query} say. */
    static HistoryForm read(ResultSet row) throws SQLException {
        Set<String> columns = new HashSet<>();
        boolean isThere = false;
        boolean hasHead = false;
        while (row.next()) {
            isThere = true;
            if (row.getBoolean(1)) {
                columns.add(row.getString(2));
            } else if (!row.wasNull()) {
                hasHead = true;
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
