package dev.reviver.runtime.history;

/** The only place that quotes. */
public final class Quote {
    private Quote() {}

    /** A name as an identifier. */
    public static String name(String name) {
        return "\"".concat(name.replace("\"", "\"\"")).concat("\"");
    }

    /** A literal that means the same whatever {@code standard_conforming_strings} is. */
    public static String text(String text) {
        return (text.indexOf('\\') >= 0 ? " E'" : "'")
                + text.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
