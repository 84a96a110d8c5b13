package dev.reviver.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * One SQL statement of a script.
 *
 * @param number its place in the script, from 1
 * @param line the line of the script on which it begins, from 1
 * @param kind how the runner may treat it
 * @param tokens its text from its first word to its semicolon, cut; comments in front are left to the file
 */
public record Statement(int number, int line, StatementKind kind, Tokens tokens) {
    private static final int SHOWN = 2_000;

    /** Its text. */
    public String sql() {
        return tokens.text();
    }

    /** The line of the script of the {@code position}-th character, counted from 1 as PostgreSQL does in errors. */
    public int lineAt(int position) {
        return line
                + (int) sql().codePoints()
                        .limit(position - 1L)
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The text for a message: a bulk insert does not fill the log. */
    public String shown() {
        String sql = sql();
        return sql.length() <= SHOWN ? sql : sql.substring(0, SHOWN) + " ... (" + sql.length() + " characters)";
    }

    /** The line of the script on which each of the {@link #tokens()} begins. */
    public List<Integer> linesOfTokens() {
        List<Integer> lines = new ArrayList<>();
        int at = 0;
        int current = line;
        for (int i = 0; i < tokens.size(); i++) {
            for (; at < tokens.start(i); at++) {
                current += sql().charAt(at) == '\n' ? 1 : 0;
            }
            lines.add(current);
        }
        return lines;
    }

    /** Throws {@link MigrationException.ScriptRefused} if the runner does not run such a statement. */
    void requireRunnable(Script script) {
        kind.refusal().ifPresent(refusal -> {
            throw new MigrationException.ScriptRefused(script.file(), line, number, refusal.why(), refusal.wayOut());
        });
    }
}
