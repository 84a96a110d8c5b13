package dev.reviver.runtime.history;

/** The only place that quotes. */
final class Quote {
    private Quote() {}

    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A literal that means the same whatever {@code standard_conforming_strings} is. */
    static String text(String text) {
        return (text.indexOf('\\') >= 0 ? " E'" : "'")
                + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
