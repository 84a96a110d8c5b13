package dev.reviver.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file of settings in TOML 1.0, read as one flat list: {@code [flyway.placeholders]} and {@code owner = "ann"} is {@code
 * flyway.placeholders.owner}. Texts are unescaped, numbers, dates and truth values stay as they are written, and elements of
 * arrays are passed over: no setting that is asked for here is one.
 */
final class TomlText {
    private final String file;
    private final String text;
    private final SortedMap<String, String> values = new TreeMap<>();
    private int at;

    private TomlText(String file, String text) {
        this.file = file;
        this.text = text.replace("\r\n", "\n");
    }

    /** All settings by their whole names. */
    static SortedMap<String, String> read(String file, String text) {
        TomlText toml = new TomlText(file, text);
        toml.document();
        return toml.values;
    }

    private void document() {
        List<String> table = List.of();
        for (skipLines(); at < text.length(); skipLines()) {
            if (peek() == '[') {
                boolean ofArray = text.startsWith("[[", at);
                at += ofArray ? 2 : 1;
                table = key();
                expect(ofArray ? "]]" : "]");
            } else {
                setting(table);
            }
            skipBlanks();
            skipComment();
            if (at < text.length() && peek() != '\n') {
                throw wrong("the end of the line");
            }
        }
    }

    private void setting(List<String> table) {
        List<String> path = new ArrayList<>(table);
        path.addAll(key());
        expect("=");
        value(path);
    }

    private List<String> key() {
        List<String> parts = new ArrayList<>();
        do {
            skipBlanks();
            parts.add(peek() == '"' || peek() == '\'' ? string() : bare("[A-Za-z0-9_-]", "a name"));
            skipBlanks();
        } while (accept("."));
        return parts;
    }

    private void value(List<String> path) {
        skipBlanks();
        switch (peek()) {
            case '"', '\'' -> values.put(String.join(".", path), string());
            case '{' -> {
                at++;
                group('}', () -> setting(path));
            }
            case '[' -> {
                at++;
                // Under a name that no setting has.
                List<String> element = new ArrayList<>(path);
                element.add("[]");
                group(']', () -> value(element));
            }
            default -> {
                int start = at;
                String bare = bare("[A-Za-z0-9_+:. -]", "a value").strip();
                if (!bare.matches("true|false|[+-]?(inf|nan|[0-9].*)")) {
                    at = start;
                    throw wrong("a text in quotes, a number, a date, true or false");
                }
                values.put(String.join(".", path), bare);
            }
        }
    }

    private void group(char end, Runnable part) {
        skipLines();
        while (!accept(String.valueOf(end))) {
            part.run();
            skipLines();
            if (!accept(",") && peek() != end) {
                throw wrong("a comma or " + end);
            }
            skipLines();
        }
    }

    private String string() {
        String quote = text.substring(at, at + 1);
        if (!accept(quote.repeat(3))) {
            at++;
            return body(quote, quote.equals("\""), false);
        }
        accept("\n");
        return body(quote.repeat(3), quote.equals("\""), true);
    }

    private String body(String end, boolean escapes, boolean lines) {
        StringBuilder body = new StringBuilder();
        while (!text.startsWith(end, at)) {
            if (at >= text.length() || (!lines && peek() == '\n')) {
                throw wrong(end);
            }
            char c = text.charAt(at++);
            if (c == '\\' && escapes) {
                escape(body);
            } else {
                body.append(c);
            }
        }
        at += end.length();
        // Up to two quotes may stand right before the three that end a text of several lines.
        while (lines && accept(end.substring(0, 1))) {
            body.append(end.charAt(0));
        }
        return body.toString();
    }

    private void escape(StringBuilder body) {
        char c = peek();
        int named = "btnfr\"\\e".indexOf(c);
        if (c == 'u' || c == 'U') {
            int digits = c == 'u' ? 4 : 8;
            String code = text.substring(at + 1, Math.min(at + 1 + digits, text.length()));
            if (!code.matches("[0-9A-Fa-f]{" + digits + "}")) {
                throw wrong(digits + " hexadecimal digits");
            }
            body.appendCodePoint(Integer.parseInt(code, 16));
            at += 1 + digits;
        } else if (named >= 0) {
            body.append("\b\t\n\f\r\"\\\u001b".charAt(named));
            at++;
        } else if (Character.isWhitespace(c)) {
            while (Character.isWhitespace(peek())) {
                at++;
            }
        } else {
            throw wrong("one of b, t, n, f, r, e, u, U, a quote or a backslash after the backslash");
        }
    }

    private String bare(String characters, String meant) {
        int start = at;
        while (String.valueOf(peek()).matches(characters)) {
            at++;
        }
        if (at == start) {
            throw wrong(meant);
        }
        return text.substring(start, at);
    }

    /** What follows, or a character that stands for the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean accept(String what) {
        boolean there = text.startsWith(what, at);
        at += there ? what.length() : 0;
        return there;
    }

    private void expect(String what) {
        if (!accept(what)) {
            throw wrong(what);
        }
    }

    private void skipBlanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    private void skipComment() {
        if (peek() == '#') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        }
    }

    private void skipLines() {
        skipBlanks();
        skipComment();
        while (accept("\n")) {
            skipBlanks();
            skipComment();
        }
    }

    private Failure wrong(String expected) {
        long line = 1
                + text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        return new Failure(
                file + ", line " + line + ": this is no TOML; " + expected + " was expected.",
                "mend the file",
                "or say what stands in it: --placeholder NAME=VALUE");
    }
}
