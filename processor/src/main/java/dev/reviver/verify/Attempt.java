package dev.reviver.verify;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tries a script as the runner would run it, refusing what the runner refuses. */
final class Attempt {
    /**
     * Why a script did not run.
     *
     * @param message what PostgreSQL or the runner says
     * @param place the statement with its file and line; empty if the runner refuses the script as a whole
     */
    record Failed(String message, Optional<String> place) {}

    private Attempt() {}

    /** Runs all of it, or says why not; the connection is in autocommit mode before and after. */
    static Optional<Failed> of(Connection connection, Script script) throws SQLException {
        List<Statement> statements;
        try {
            statements = script.statements();
        } catch (MigrationException.ScriptRefused refused) {
            return Optional.of(new Failed(String.valueOf(refused.getMessage()), Optional.empty()));
        }
        try {
            SqlRun.migration(connection, script, statements);
            return Optional.empty();
        } catch (SqlRun.Refused refused) {
            return Optional.of(
                    new Failed(refused.reason(), Optional.of(place(script, statements.get(refused.statement() - 1)))));
        }
    }

    /** A statement as a reader finds it: file, line, and its beginning. */
    static String place(Script script, Statement statement) {
        String file = script.file().substring(script.file().lastIndexOf('/') + 1);
        String sql = statement.sql().replaceAll("\\s+", " ");
        return file + ", line " + statement.line() + ": " + (sql.length() > 160 ? sql.substring(0, 160) + " …" : sql);
    }
}
