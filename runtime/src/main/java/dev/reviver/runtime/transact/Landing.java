package dev.reviver.runtime.transact;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.Tokens;
import dev.reviver.runtime.history.Quote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where names without a schema land when a script begins. A schema that it makes may come before that one in the search
 * path, as one that is called like the user does: whatever comes after it would land in there, and the next start would
 * look for the history there, find none, and apply everything once more.
 *
 * @param schema the first schema of the search path that is there
 * @param path the search path
 */
record Landing(Optional<String> schema, String path) {
    private static final Pattern SCHEMA = Pattern.compile("\\bSCHEMA\\b", Pattern.CASE_INSENSITIVE);
    private static final String QUERY = "SELECT pg_catalog.current_schema(), pg_catalog.current_setting('search_path')";

    /** Now. */
    private static Landing of(java.sql.Statement jdbc) throws SQLException {
        try (ResultSet row = jdbc.executeQuery(QUERY)) {
            row.next();
            Optional<String> schema = Optional.ofNullable(row.getString(1));
            return new Landing(schema.filter(name -> !name.startsWith("pg_temp")), row.getString(2));
        }
    }

    /** The same if one of {@code statements}, or code that is in it, speaks of schemas; empty if it need not be looked at. */
    static Optional<Landing> before(List<Statement> statements, java.sql.Statement jdbc) throws SQLException {
        return statements.stream()
                        .anyMatch(statement -> SCHEMA.matcher(statement.sql()).find())
                ? Optional.of(of(jdbc))
                : Optional.empty();
    }

    /** Whether {@code statement} may move it for good, which must be found out before the next one runs. */
    static boolean isMovedBy(Statement statement) {
        Tokens tokens = statement.tokens();
        return tokens.is(1, "SCHEMA") && (tokens.is(0, "CREATE") || tokens.is(0, "ALTER") || tokens.is(0, "DROP"));
    }

    /** Refuses what {@code job} has just done, if names land elsewhere now. What the script set for itself is put back. */
    void requireUnmoved(java.sql.Statement jdbc, Job job) throws SQLException {
        Landing now = of(jdbc);
        if (!now.path.equals(path)) {
            jdbc.execute("SELECT pg_catalog.set_config('search_path', " + Quote.text(path) + ", true)");
            now = of(jdbc);
        }
        if (schema.isPresent() && now.schema.isPresent() && !now.schema.equals(schema)) {
            throw moved(job, schema.get(), now.schema.get());
        }
    }

    private MigrationException moved(Job job, String from, String to) {
        return new MigrationException.HistoryUnusable(
                job.id().map(MigrationId::toString).orElse(job.script().file()) + " makes the schema " + to
                        + " the first of the search path, which the connection has. Names without a schema would land there"
                        + " from now on, no more in " + from + ", and the next start would look for the history there."
                        + " It was undone whole.",
                List.of(
                        "name the schema that is meant: withSchema(\"" + from + "\")",
                        "or make " + to + " before anything else, by hand, and then all will land in it",
                        "or call the new schema by another name"));
    }
}
