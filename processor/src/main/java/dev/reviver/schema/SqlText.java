package dev.reviver.schema;

/**
 * Names and texts as they stand in SQL: the only place that writes a quote. It is here, and not with the statements,
 * because the expressions of the model (checks, defaults) are SQL too.
 */
public final class SqlText {
    private SqlText() {}

    /** An identifier, quoted if it would mean something else without ({@code quote_ident}). */
    public static String name(String name) {
        return isPlain(name) && !KeyWords.needQuotes(name) ? name : quoted(name);
    }

    /** What needs no quotes (PostgreSQL manual, section 4.1.1), if it is not a key word. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || c == '_';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** A qualified name: {@code blog."Post"}. */
    public static String name(QualifiedName name) {
        String own = name(name.name());
        return name.schema().isPresent() ? name(name.schema().get()) + "." + own : own;
    }

    /** An identifier in quotes, which is right for every name. */
    public static String quoted(String name) {
        return '"' + withoutNul(name).replace("\"", "\"\"") + '"';
    }

    /** A string literal for {@code standard_conforming_strings = on}, where a backslash is a character like others. */
    public static String literal(String text) {
        return '\'' + withoutNul(text).replace("'", "''") + '\'';
    }

    /** Whether it is a string literal, as against a number or a word. */
    public static boolean isLiteral(String sql) {
        return sql.startsWith("'");
    }

    private static String withoutNul(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("PostgreSQL has no character NUL: " + text.replace('\0', '\uFFFD'));
        }
        return text;
    }
}
