package dev.reviver.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a script into statements where PostgreSQL's own parser would. A semicolon ends a statement outside parentheses
 * (the actions of {@code CREATE RULE} stand in them) and outside the body {@code BEGIN ATOMIC ... END} of an SQL
 * function. Empty statements and lone comments are dropped; the last statement needs no semicolon.
 */
public final class StatementSplitter {
    /** A comment in front of a statement that is to be part of no transaction, though PostgreSQL would let it. */
    private static final Pattern ALONE = Pattern.compile("(?m)^--[ \\t]*reviver:alone[ \\t]*$");

    private final Script script;
    private final String text;
    private final List<Statement> statements = new ArrayList<>();

    private int line = 1;
    private int lineCountedTo;

    // The statement being read.
    private final Tokens.Cutter cutter;
    private int start = -1;
    private int finished;
    private int depth;
    private int openBlocks;
    private boolean afterBegin;

    private StatementSplitter(Script script) {
        this.script = script;
        this.text = script.text();
        this.cutter = new Tokens.Cutter(text);
    }

    /**
     * The statements of {@code script}, also those which the runner refuses to run: their {@link Statement#kind} says
     * so.
     *
     * @throws MigrationException.ScriptRefused if a quote, comment or body is not closed, or if something for psql
     *     stands in the text: a meta-command, the rows of COPY
     */
    public static List<Statement> split(Script script) {
        return new StatementSplitter(script).run();
    }

    private List<Statement> run() {
        SqlLexer lexer = new SqlLexer(text);
        try {
            int end = 0;
            for (SqlLexer.Token token = lexer.next(); token.kind() != SqlLexer.Kind.END; token = lexer.next()) {
                accept(token);
                end = token.end();
            }
            if (openBlocks > 0) {
                throw new SqlLexer.Broken(start, "unterminated BEGIN ATOMIC", "close the body with END");
            }
            finish(end);
        } catch (SqlLexer.Broken broken) {
            throw new MigrationException.ScriptRefused(
                    script.file(),
                    lineOf(broken.at()),
                    statements.size() + 1,
                    String.valueOf(broken.getMessage()),
                    broken.wayOut());
        }
        return List.copyOf(statements);
    }

    private void accept(SqlLexer.Token token) {
        boolean semicolon = token.kind() == SqlLexer.Kind.SYMBOL && text.charAt(token.start()) == ';';
        if (semicolon && depth == 0 && openBlocks == 0) {
            finish(token.end());
            return;
        }
        if (start < 0) {
            start = token.start();
        }
        cutter.add(token);
        if (token.kind() == SqlLexer.Kind.SYMBOL) {
            parenthesis(text.charAt(token.start()));
            afterBegin = false;
        } else if (token.kind() == SqlLexer.Kind.WORD) {
            block(token);
        } else {
            afterBegin = false;
        }
    }

    private void parenthesis(char symbol) {
        if (symbol == '(') {
            depth++;
        } else if (symbol == ')' && depth > 0) {
            depth--;
        }
    }

    /** Within a body every CASE has an END of its own. A function may be called begin: both words must stand there. */
    private void block(SqlLexer.Token word) {
        if (openBlocks > 0) {
            if (is(word, "CASE")) {
                openBlocks++;
            } else if (is(word, "END")) {
                openBlocks--;
            }
        } else if (afterBegin && is(word, "ATOMIC") && createsRoutine()) {
            openBlocks = 1;
        }
        afterBegin = depth == 0 && is(word, "BEGIN");
    }

    private boolean is(SqlLexer.Token token, String word) {
        return Tokens.matches(text, token.start(), token.end(), word);
    }

    private boolean createsRoutine() {
        if (!cutter.is(0, "CREATE")) {
            return false;
        }
        int noun = cutter.is(1, "OR") && cutter.is(2, "REPLACE") ? 3 : 1;
        return cutter.is(noun, "FUNCTION") || cutter.is(noun, "PROCEDURE");
    }

    private void finish(int end) {
        if (start >= 0) {
            Tokens tokens = cutter.finish(end);
            Statement statement = new Statement(statements.size() + 1, lineOf(start), kind(tokens), tokens);
            if (statement.kind() == StatementKind.COPY_WITH_CLIENT) {
                statement.requireRunnable(script); // what follows may be rows, and rows cannot be cut
            }
            statements.add(statement);
        }
        finished = end;
        start = -1;
        depth = 0;
    }

    private StatementKind kind(Tokens tokens) {
        StatementKind kind = StatementKind.of(tokens);
        boolean asksToBeAlone = ALONE.matcher(text).region(finished, start).find();
        return kind == StatementKind.ORDINARY && asksToBeAlone ? StatementKind.OUTSIDE_TRANSACTION : kind;
    }

    /** Positions only grow, so each line break is counted once. */
    private int lineOf(int position) {
        while (lineCountedTo < position) {
            if (text.charAt(lineCountedTo++) == '\n') {
                line++;
            }
        }
        return line;
    }
}
