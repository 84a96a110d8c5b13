package dev.reviver.runtime;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The text of one statement, cut into its words, symbols, literals and quoted names: it is cut once, by whoever cuts the
 * script, and what it does to what is then read from here. Comments and white space are between the tokens.
 */
public final class Tokens {
    /** Nobody lists more tables or columns in one statement; a bulk insert does have more, and needs no more. */
    private static final int MOST = 10_000;

    private final String text;
    /** The start and the end of each, one behind the other: a script of megabytes has many. */
    private final int[] bounds;

    private Tokens(String text, int[] bounds) {
        this.text = text;
        this.bounds = bounds;
    }

    /** Collects the tokens of one statement after the other from the text that holds them all. */
    static final class Cutter {
        private final String script;
        private int[] bounds = new int[64];
        private int used;

        Cutter(String script) {
            this.script = script;
        }

        void add(SqlLexer.Token token) {
            if (used == 2 * MOST) {
                return;
            }
            if (used == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * used);
            }
            bounds[used++] = token.start();
            bounds[used++] = token.end();
        }

        /** Whether the {@code index}-th token of the present statement is {@code word}. */
        boolean is(int index, String word) {
            return 2 * index < used && matches(script, bounds[2 * index], bounds[2 * index + 1], word);
        }

        /** The statement that ends at {@code end}, and begins with its first token; the next one is begun. */
        Tokens finish(int end) {
            int start = bounds[0];
            int[] own = new int[used];
            for (int i = 0; i < used; i++) {
                own[i] = bounds[i] - start;
            }
            used = 0;
            return new Tokens(script.substring(start, end), own);
        }
    }

    /** Of a {@code text} of our own that is known to be one statement. */
    public static Tokens of(String text) {
        Cutter cutter = new Cutter(text);
        SqlLexer lexer = new SqlLexer(text);
        try {
            for (SqlLexer.Token token = lexer.next(); token.kind() != SqlLexer.Kind.END; token = lexer.next()) {
                cutter.add(token);
            }
        } catch (SqlLexer.Broken broken) {
            throw new IllegalArgumentException("cannot be cut: " + text, broken);
        }
        return cutter.finish(text.length());
    }

    /** Of a text of which nobody knows whether it can be cut; empty if it cannot, or holds nothing. */
    static Optional<Tokens> tryOf(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(of(text)).filter(tokens -> tokens.size() > 0);
        } catch (IllegalArgumentException notSql) {
            return Optional.empty();
        }
    }

    /** Those from {@code index} on, with all the text: only for who looks at what they begin with. */
    Tokens from(int index) {
        return new Tokens(text, Arrays.copyOfRange(bounds, 2 * index, bounds.length));
    }

    /** What is between the quotes or dollars of the literal at {@code index}; empty if there is none. */
    Optional<String> literal(int index) {
        if (index >= size()) {
            return Optional.empty();
        }
        String token = get(index);
        char last = token.charAt(token.length() - 1);
        int open = token.indexOf(last);
        if (last == '\'' && token.length() > open + 1) {
            return Optional.of(token.substring(open + 1, token.length() - 1).replace("''", "'"));
        }
        int tag = token.indexOf('$', 1);
        return last == '$' && token.charAt(0) == '$' && tag > 0
                ? Optional.of(token.substring(tag + 1, token.length() - tag - 1))
                : Optional.empty();
    }

    /** The whole text, from the first token on. */
    public String text() {
        return text;
    }

    /** How many there are; of more than ten thousand, only so many are told. */
    public int size() {
        return bounds.length / 2;
    }

    /** As it is written. */
    public String get(int index) {
        return text.substring(start(index), end(index));
    }

    /** How many characters it has. */
    public int length(int index) {
        return end(index) - start(index);
    }

    /** All of them, as they are written. */
    public List<String> asList() {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return Tokens.this.get(index);
            }

            @Override
            public int size() {
                return Tokens.this.size();
            }
        };
    }

    /** Where it begins in the text. */
    int start(int index) {
        return bounds[2 * index];
    }

    private int end(int index) {
        return bounds[2 * index + 1];
    }

    /** Whether there is one at {@code index}, and it is {@code word}, which is written in capitals, in any spelling. */
    public boolean is(int index, String word) {
        return index >= 0 && index < size() && matches(text, start(index), end(index), word);
    }

    static boolean matches(String text, int start, int end, String word) {
        return end - start == word.length() && text.regionMatches(true, start, word, 0, word.length());
    }

    /** Whether {@code words} stand at {@code index}, one after the other. */
    public boolean are(int index, String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!is(index + i, words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code words} stand anywhere, one after the other. */
    public boolean have(String... words) {
        for (int i = 0; i < size(); i++) {
            if (are(i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a word or a quoted name at {@code index}: no symbol, no number, no literal of any form. */
    public boolean isName(int index) {
        if (index >= size()) {
            return false;
        }
        char first = text.charAt(start(index));
        return first == '"' || ((Character.isLetter(first) || first == '_') && text.charAt(end(index) - 1) != '\'');
    }

    /** Equal if the text is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tokens tokens && tokens.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
