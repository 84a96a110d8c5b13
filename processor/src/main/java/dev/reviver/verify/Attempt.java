package dev.reviver.verify;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Runs a script as the runner does: in one transaction, if every statement can be in one. */
final class Attempt {
    /**
     * Why a script did not run.
     *
     * @param message what PostgreSQL or the runner says
     * @param place the statement with its file and line; empty if the runner refuses the script as a whole
     */
    record Failed(String message, Optional<String> place) {}

    private final Connection connection;
    private final Script script;

    private Attempt(Connection connection, Script script) {
        this.connection = connection;
        this.script = script;
    }

    /** Runs all of it, or says why not; the connection is in autocommit mode before and after. */
    static Optional<Failed> of(Connection connection, Script script) throws SQLException {
        List<Statement> statements;
        try {
            statements = script.statements();
        } catch (MigrationException.ScriptRefused refused) {
            return Optional.of(new Failed(String.valueOf(refused.getMessage()), Optional.empty()));
        }
        boolean together = statements.stream().noneMatch(s -> s.kind() == StatementKind.OUTSIDE_TRANSACTION);
        connection.setAutoCommit(!together);
        try {
            return new Attempt(connection, script).run(statements, together);
        } finally {
            if (together) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    private Optional<Failed> run(List<Statement> statements, boolean together) {
        for (Statement statement : statements) {
            try {
                Shadow.execute(connection, statement.sql());
            } catch (SQLException e) {
                return failed(statement, e);
            }
        }
        if (together) {
            try {
                connection.commit();
            } catch (SQLException e) {
                return failed(statements.get(statements.size() - 1), e);
            }
        }
        return Optional.empty();
    }

    private Optional<Failed> failed(Statement statement, SQLException cause) {
        return Optional.of(new Failed(String.valueOf(cause.getMessage()), Optional.of(place(script, statement))));
    }

    /** A statement as a reader finds it: file, line, and its beginning. */
    static String place(Script script, Statement statement) {
        String file = script.file().substring(script.file().lastIndexOf('/') + 1);
        String sql = statement.sql().replaceAll("\\s+", " ");
        return file + ", line " + statement.line() + ": " + (sql.length() > 160 ? sql.substring(0, 160) + " …" : sql);
    }
}
