package dev.reviver.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One SQL statement of a script.
 *
 * @param number its place in the script, from 1
 * @param line the line of the script on which it begins, from 1
 * @param kind how the runner may treat it
 * @param sql its text from its first word to its semicolon; comments in front are left to the file
 */
public record Statement(int number, int line, StatementKind kind, String sql) {
    private static final int SHOWN = 2_000;
    /** Nobody lists more tables or columns in one statement; a bulk insert does have more, and needs no more. */
    private static final int MOST_TOKENS = 10_000;

    /** The line of the script of the {@code position}-th character, counted from 1 as PostgreSQL does in errors. */
    public int lineAt(int position) {
        return line
                + (int) sql.codePoints()
                        .limit(position - 1L)
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The text for a message: a bulk insert does not fill the log. */
    public String shown() {
        return sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + " ... (" + sql.length() + " characters)";
    }

    /**
     * Its first words, symbols, literals and quoted names, as they are written: enough to see what it does to what.
     * Text that cannot be cut does not become a statement.
     */
    public List<String> tokens() {
        return cut(token -> sql.substring(token.start(), token.end()));
    }

    /** The line of the script on which each of the {@link #tokens()} begins. */
    public List<Integer> linesOfTokens() {
        int[] seen = {0, line};
        return cut(token -> {
            for (; seen[0] < token.start(); seen[0]++) {
                seen[1] += sql.charAt(seen[0]) == '\n' ? 1 : 0;
            }
            return seen[1];
        });
    }

    private <T> List<T> cut(Function<SqlLexer.Token, T> told) {
        SqlLexer lexer = new SqlLexer(sql);
        List<T> tokens = new ArrayList<>();
        try {
            for (SqlLexer.Token token = lexer.next();
                    token.kind() != SqlLexer.Kind.END && tokens.size() < MOST_TOKENS;
                    token = lexer.next()) {
                tokens.add(told.apply(token));
            }
        } catch (SqlLexer.Broken broken) {
            throw new IllegalStateException("was cut before: " + sql, broken);
        }
        return tokens;
    }

    /** Throws {@link MigrationException.ScriptRefused} if the runner does not run such a statement. */
    void requireRunnable(Script script) {
        kind.refusal().ifPresent(refusal -> {
            throw new MigrationException.ScriptRefused(script.file(), line, number, refusal.why(), refusal.wayOut());
        });
    }
}
