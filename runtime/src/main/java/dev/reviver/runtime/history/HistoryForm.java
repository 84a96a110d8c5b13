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

    /** Looks at {@code table} and at {@code head} beside it, both expressions of type {@code regclass}. */
    static HistoryForm of(Connection connection, String table, String head) throws SQLException {
        Set<String> columns = columns(connection, table);
        if (columns.isEmpty()) {
            return NONE;
        }
        if (!columns.containsAll(ALWAYS)) {
            return FOREIGN;
        }
        return columns.containsAll(LATELY) && !columns(connection, head).isEmpty() ? CURRENT : EARLIER;
    }

    private static Set<String> columns(Connection connection, String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = "
                        + table + " AND attnum > 0 AND NOT attisdropped")) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
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
