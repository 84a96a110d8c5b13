package dev.reviver.runtime;

/**
 * Cuts SQL text into tokens by the lexical rules of PostgreSQL (manual, section 4.1), as far as they decide where a
 * statement ends. Comments and white space are no tokens. Strings are read as with
 * {@code standard_conforming_strings = on}, which the runner sets.
 */
final class SqlLexer {
    /** What a token is. */
    enum Kind {
        WORD,
        /** A quoted identifier, a literal of any form, a number or a parameter. */
        OPAQUE,
        /** One character of anything else. */
        SYMBOL,
        END
    }

    /** A token: {@code text.substring(start, end)}. */
    record Token(Kind kind, int start, int end) {}

    /** Text that cannot be cut; {@link #at} is where the trouble begins. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final int at;
        private final String wayOut;

        Broken(int at, String problem, String wayOut) {
            super(problem);
            this.at = at;
            this.wayOut = wayOut;
        }

        int at() {
            return at;
        }

        String wayOut() {
            return wayOut;
        }
    }

    private final String text;
    private int at;

    SqlLexer(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** The next token; {@link Kind#END} at the end of the text. */
    Token next() throws Broken {
        skipBlanks();
        int start = at;
        if (start == text.length()) {
            return new Token(Kind.END, start, start);
        }
        char c = text.charAt(start);
        Kind kind = Kind.OPAQUE;
        if (c == '\'') {
            string(start, false);
        } else if (c == '"') {
            quoted(start);
        } else if (c == '$') {
            kind = dollar(start);
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (startsWord(c)) {
            kind = word(start);
        } else if (c == '\\') {
            throw new Broken(
                    start,
                    "psql meta-command",
                    "a backslash outside quotes is for psql alone: remove the line (pg_dump writes \\restrict and"
                            + " \\unrestrict)");
        } else {
            at++;
            kind = Kind.SYMBOL;
        }
        return new Token(kind, start, at);
    }

    /** Moves over white space and comments; {@code --} starts one even right after an operator. */
    private void skipBlanks() throws Broken {
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("--", at)) {
                at = lineEnd(at);
            } else if (text.startsWith("/*", at)) {
                blockComment(at);
            } else {
                return;
            }
        }
    }

    private void blockComment(int start) throws Broken {
        int depth = 0;
        do {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (at < text.length()) {
                at++;
            } else {
                throw unterminated(start, "comment", "close it with */; comments nest");
            }
        } while (depth > 0);
    }

    /** A word, or a literal if the word is a prefix: only then does {@code E'} or {@code U&"} begin one. */
    private Kind word(int start) throws Broken {
        do {
            at++;
        } while (at < text.length() && continuesWord(text.charAt(at)));
        if (at - start != 1 || at == text.length()) {
            return Kind.WORD;
        }
        char prefix = Character.toLowerCase(text.charAt(start));
        if (text.charAt(at) == '\'' && "ebxn".indexOf(prefix) >= 0) {
            string(start, prefix == 'e');
            return Kind.OPAQUE;
        }
        if (prefix == 'u' && (text.startsWith("&'", at) || text.startsWith("&\"", at))) {
            at++;
            if (text.charAt(at) == '\'') {
                string(start, false);
            } else {
                quoted(start);
            }
            return Kind.OPAQUE;
        }
        return Kind.WORD;
    }

    /** From the opening quote. Parts on several lines are one literal, which keeps the mode of its first part. */
    private void string(int start, boolean backslashEscapes) throws Broken {
        do {
            at++;
            while (true) {
                if (at >= text.length()) {
                    throw unterminated(start, "string", "close it with '");
                }
                char c = text.charAt(at);
                if ((c == '\\' && backslashEscapes) || text.startsWith("''", at)) {
                    at += 2;
                } else if (c == '\'') {
                    break;
                } else {
                    at++;
                }
            }
            at++;
        } while (continues());
    }

    /** Whether another part of the literal follows after a newline; then moves to its opening quote. */
    private boolean continues() {
        int ahead = at;
        boolean newline = false;
        while (ahead < text.length()) {
            char c = text.charAt(ahead);
            if (isSpace(c)) {
                newline |= c == '\n' || c == '\r';
                ahead++;
            } else if (text.startsWith("--", ahead)) {
                ahead = lineEnd(ahead);
            } else {
                break;
            }
        }
        if (!newline || ahead == text.length() || text.charAt(ahead) != '\'') {
            return false;
        }
        at = ahead;
        return true;
    }

    private void quoted(int start) throws Broken {
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw unterminated(start, "quoted identifier", "close it with \"");
            }
            at = quote + 1;
            if (!text.startsWith("\"", at)) {
                return;
            }
            at++;
        }
    }

    /** A dollar-quoted string, a parameter ({@code $1}), or a lone dollar. */
    private Kind dollar(int start) throws Broken {
        at++;
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at > digits) {
            return Kind.OPAQUE;
        }
        while (at < text.length() && text.charAt(at) != '$' && continuesWord(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '$') {
            at = start + 1;
            return Kind.SYMBOL;
        }
        String tag = text.substring(start, at + 1);
        int close = text.indexOf(tag, at + 1);
        if (close < 0) {
            throw unterminated(start, "dollar-quoted string", "close it with " + tag);
        }
        at = close + tag.length();
        return Kind.OPAQUE;
    }

    private void number() {
        do {
            at++;
        } while (at < text.length()
                && text.charAt(at) != '$'
                && (text.charAt(at) == '.' || continuesWord(text.charAt(at))));
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static Broken unterminated(int start, String what, String wayOut) {
        return new Broken(start, "unterminated " + what, wayOut);
    }

    /** U+00A0 and its like are letters to PostgreSQL. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean startsWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean continuesWord(char c) {
        return startsWord(c) || (c >= '0' && c <= '9') || c == '$';
    }
}
