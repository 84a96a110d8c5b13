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
    /** So many tokens decide what kind of statement it is; a bulk insert has more, and needs no more. */
    private static final int HEAD = 256;

    /** A comment in front of a statement that is to be part of no transaction, though PostgreSQL would let it. */
    private static final Pattern ALONE = Pattern.compile("(?m)^--[ \\t]*reviver:alone[ \\t]*$");

    private final Script script;
    private final String text;
    private final List<Statement> statements = new ArrayList<>();

    private int line = 1;
    private int lineCountedTo;

    // The statement being read.
    private final List<String> head = new ArrayList<>();
    private int start = -1;
    private int finished;
    private int depth;
    private int openBlocks;
    private boolean afterBegin;

    private StatementSplitter(Script script) {
        this.script = script;
        this.text = script.text();
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
        if (head.size() < HEAD) {
            head.add(text.substring(token.start(), Math.min(token.end(), token.start() + HEAD)));
        }
        if (token.kind() == SqlLexer.Kind.SYMBOL) {
            parenthesis(text.charAt(token.start()));
            afterBegin = false;
        } else if (token.kind() == SqlLexer.Kind.WORD) {
            block(text.substring(token.start(), token.end()));
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
    private void block(String word) {
        if (openBlocks > 0) {
            if (word.equalsIgnoreCase("CASE")) {
                openBlocks++;
            } else if (word.equalsIgnoreCase("END")) {
                openBlocks--;
            }
        } else if (afterBegin && word.equalsIgnoreCase("ATOMIC") && createsRoutine()) {
            openBlocks = 1;
        }
        afterBegin = depth == 0 && word.equalsIgnoreCase("BEGIN");
    }

    private boolean createsRoutine() {
        if (!is(0, "CREATE")) {
            return false;
        }
        int noun = is(1, "OR") && is(2, "REPLACE") ? 3 : 1;
        return is(noun, "FUNCTION") || is(noun, "PROCEDURE");
    }

    private boolean is(int index, String word) {
        return index < head.size() && head.get(index).equalsIgnoreCase(word);
    }

    private void finish(int end) {
        if (start >= 0) {
            Statement statement =
                    new Statement(statements.size() + 1, lineOf(start), kind(), text.substring(start, end));
            if (statement.kind() == StatementKind.COPY_WITH_CLIENT) {
                statement.requireRunnable(script); // what follows may be rows, and rows cannot be cut
            }
            statements.add(statement);
        }
        finished = end;
        head.clear();
        start = -1;
        depth = 0;
    }

    private StatementKind kind() {
        StatementKind kind = StatementKind.of(head);
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
