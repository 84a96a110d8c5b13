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

        Refused(Script script, Statement statement, SQLException cause) {
            super(
                    script.file() + ", line " + statement.line() + ": " + cause.getMessage() + "\n  in "
                            + statement.shown().replace("\n", "\n     "),
                    cause);
            this.file = script.file();
            this.line = statement.line();
            this.statement = statement.number();
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
        for (Statement statement : statements(script)) {
            try {
                Shadow.execute(connection, statement.sql());
            } catch (SQLException e) {
                throw new Refused(script, statement, e);
            }
        }
    }

    /** Runs a migration as the runner does: in one transaction, if every statement can be in one. */
    public static void migration(Connection connection, Script script) throws Refused, SQLException {
        if (statements(script).stream().anyMatch(s -> s.kind() == StatementKind.OUTSIDE_TRANSACTION)) {
            run(connection, script);
            return;
        }
        connection.setAutoCommit(false);
        try {
            run(connection, script);
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The statements of a script; lines that pg_dump writes for psql alone are passed over. */
    public static List<Statement> statements(Script script) {
        String text = script.text().replaceAll("(?m)^\\\\(un)?restrict .*$", "--");
        return StatementSplitter.split(new Script(script.file(), text));
    }
}
