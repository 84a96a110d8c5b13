package dev.reviver.verify;

import dev.reviver.runtime.Script;
import dev.reviver.runtime.Statement;
import dev.reviver.runtime.StatementKind;
import dev.reviver.runtime.StatementSplitter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Runs SQL files as they are, statement by statement, on a database that nobody else uses. */
public final class SqlRun {
    private SqlRun() {}

    /** A statement that PostgreSQL refused; the message names it with its file and line. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String file;
        private final int line;
        private final int statement;
        private final String reason;

        Refused(Script script, Statement statement, SQLException cause) {
            super(
                    script.file() + ", line " + statement.line() + ": " + cause.getMessage() + "\n  in "
                            + statement.shown().replace("\n", "\n     "),
                    cause);
            this.file = script.file();
            this.line = statement.line();
            this.statement = statement.number();
            this.reason = String.valueOf(cause.getMessage());
        }

        /** What PostgreSQL says. */
        String reason() {
            return reason;
        }

        /** The file. */
        public String file() {
            return file;
        }

        /** The line on which the statement begins, from 1. */
        public int line() {
            return line;
        }

        /** Which one, from 1. */
        public int statement() {
            return statement;
        }
    }

    /** Runs all statements of a script, each by itself. */
    public static void run(Connection connection, Script script) throws Refused {
        each(connection, script, statements(script));
    }

    private static void each(Connection connection, Script script, List<Statement> statements) throws Refused {
        for (Statement statement : statements) {
            try {
                Shadow.execute(connection, statement.sql());
            } catch (SQLException e) {
                throw new Refused(script, statement, e);
            }
        }
    }

    /** Runs a migration as the runner does; the connection is in autocommit mode before and after. */
    public static void migration(Connection connection, Script script) throws Refused, SQLException {
        migration(connection, script, statements(script));
    }

    /** The same, when the script has been cut: in one transaction, if every statement can be in one. */
    static void migration(Connection connection, Script script, List<Statement> statements)
            throws Refused, SQLException {
        if (statements.stream().anyMatch(s -> s.kind() == StatementKind.OUTSIDE_TRANSACTION)) {
            each(connection, script, statements);
            return;
        }
        connection.setAutoCommit(false);
        try {
            each(connection, script, statements);
            commit(connection, script, statements);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** What was put off until now, deferred constraints say, may still fail. */
    private static void commit(Connection connection, Script script, List<Statement> statements)
            throws Refused, SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (statements.isEmpty()) {
                throw e;
            }
            throw new Refused(script, statements.get(statements.size() - 1), e);
        }
    }

    /** The statements of a script; lines that pg_dump writes for psql alone are passed over. */
    public static List<Statement> statements(Script script) {
        String text = script.text().replaceAll("(?m)^\\\\(un)?restrict .*$", "--");
        return StatementSplitter.split(new Script(script.file(), text));
    }
}
