package dev.reviver.sql;

import dev.reviver.change.Words;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Expression;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SqlText;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A piece of SQL that is safe to run: names and strings get into it only through placeholders that quote them.
 *
 * <p>{@code Sql.of("ALTER TABLE $I RENAME COLUMN $I TO $I", table, from, to)}: {@code $I} is an identifier (a name, a
 * qualified name, or a list of names), {@code $S} a string literal, {@code $L} another piece, or a list of them, as it
 * stands.
 */
public final class Sql {
    private final String text;

    private Sql(String text) {
        this.text = text;
    }

    /**
     * Fills a template.
     *
     * @throws IllegalArgumentException if placeholders and arguments do not match
     */
    public static Sql of(String template, Object... arguments) {
        StringBuilder text = new StringBuilder(template.length() + 16 * arguments.length);
        int filled = 0;
        int done = 0;
        for (int at = template.indexOf('$'); at >= 0; at = template.indexOf('$', done)) {
            if (filled == arguments.length) {
                throw mismatch(template, arguments);
            }
            text.append(template, done, at)
                    .append(fill(
                            at + 1 < template.length() ? template.charAt(at + 1) : ' ', arguments[filled], template));
            filled++;
            done = Math.min(template.length(), at + 2);
        }
        if (filled < arguments.length) {
            throw mismatch(template, arguments);
        }
        return new Sql(text.append(template, done, template.length()).toString());
    }

    private static String fill(char placeholder, Object argument, String template) {
        return switch (placeholder) {
            case 'I' -> identifier(argument);
            case 'S' -> SqlText.literal((String) argument);
            case 'L' ->
                argument instanceof Collection<?> pieces
                        ? join(pieces, ", ", new StringBuilder()).toString()
                        : ((Sql) argument).text;
            default -> throw new IllegalArgumentException("unknown placeholder $" + placeholder + " in: " + template);
        };
    }

    /**
     * An expression that somebody wrote: a default, a condition of a check.
     *
     * @throws IllegalArgumentException if it would break out of the statement around it
     */
    public static Sql expression(String text) {
        Optional<String> flaw = Expression.flaw(text);
        if (flaw.isPresent()) {
            throw new IllegalArgumentException("not an SQL expression, " + flaw.get() + ": " + text);
        }
        return new Sql(text);
    }

    /**
     * The name of a type.
     *
     * @throws IllegalArgumentException if it would break out of the statement around it
     */
    public static Sql type(ColumnType type) {
        return expression(type.sql());
    }

    /** Statements that a person wrote and answers for; a last semicolon is taken off. */
    static Sql written(String text) {
        String stripped = text.strip();
        return new Sql(stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped);
    }

    /** Text as a comment to the end of the line. Nothing in it, whatever a name contains, can end the comment. */
    public static String comment(String text) {
        return "-- " + Words.oneLine(text);
    }

    /** A block of procedural code, in dollar quotes that it does not contain. */
    static Sql doBlock(Sql body) {
        String tag = "$guard$";
        for (int i = 2; body.text.contains(tag); i++) {
            tag = "$guard" + i + "$";
        }
        return new Sql("DO " + tag + "\n" + body.text + "\n" + tag);
    }

    /** {@code pieces} with a space between. */
    static Sql words(List<Sql> pieces) {
        return new Sql(join(pieces, " ", new StringBuilder()).toString());
    }

    /** All of the conditions. */
    static Sql conjunction(List<Sql> conditions) {
        return new Sql(join(conditions, " AND ", new StringBuilder()).toString());
    }

    /** {@code elements} one a line, in parentheses. */
    static Sql block(List<Sql> elements) {
        if (elements.isEmpty()) {
            return new Sql("()");
        }
        return new Sql(join(elements, ",\n    ", new StringBuilder("(\n    "))
                .append("\n)")
                .toString());
    }

    private static String identifier(Object argument) {
        if (argument instanceof QualifiedName name) {
            return SqlText.name(name);
        }
        if (argument instanceof Collection<?> names) {
            StringBuilder list = new StringBuilder();
            String before = "";
            for (Object name : names) {
                list.append(before).append(identifier(name));
                before = ", ";
            }
            return list.toString();
        }
        return SqlText.name((String) argument);
    }

    private static IllegalArgumentException mismatch(String template, Object... arguments) {
        return new IllegalArgumentException(
                "placeholders and arguments do not match: " + template + ", " + arguments.length + " arguments");
    }

    /** The text, without a semicolon. */
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sql sql && sql.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Pieces with a text between them. */
    static Sql joined(List<Sql> pieces, String between) {
        return written(join(pieces, between, new StringBuilder()).toString());
    }

    private static StringBuilder join(Collection<?> pieces, String between, StringBuilder text) {
        String before = "";
        for (Object piece : pieces) {
            text.append(before).append(((Sql) piece).text);
            before = between;
        }
        return text;
    }
}
