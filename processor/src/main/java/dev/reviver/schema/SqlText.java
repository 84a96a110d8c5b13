package dev.reviver.schema;

import java.util.regex.Pattern;

/**
 * Names and texts as they stand in SQL: the only place that writes a quote. It is here, and not with the statements,
 * because the expressions of the model (checks, defaults) are SQL too.
 */
public final class SqlText {
    /** What needs no quotes (PostgreSQL manual, section 4.1.1), if it is not a key word. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    private SqlText() {}

    /** An identifier, quoted if it would mean something else without ({@code quote_ident}). */
    public static String name(String name) {
        return PLAIN.matcher(name).matches() && !KeyWords.needQuotes(name) ? name : quoted(name);
    }

    /** A qualified name: {@code blog."Post"}. */
    public static String name(QualifiedName name) {
        return name.schema().map(schema -> name(schema) + ".").orElse("") + name(name.name());
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
