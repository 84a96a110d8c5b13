package dev.reviver.runtime;

import java.io.Serializable;
import java.util.regex.Pattern;

/**
 * The name of a migration, which is the name of its directory: {@code 20260131120000_init}, fourteen digits of time and
 * a slug. Names sort by time. Since nothing but letters, digits, {@code _} and {@code -} may stand in it, a name can
 * leave neither its directory nor its quotes.
 *
 * @param value the whole name
 */
public record MigrationName(String value) implements Comparable<MigrationName>, Serializable {
    private static final Pattern FORM = Pattern.compile("[0-9]{14}_[A-Za-z0-9][A-Za-z0-9_-]{0,127}");
    private static final int DIGITS = 14;
    private static final int SHOWN = 80;

    /** Checks the form; throws {@link IllegalArgumentException} that says what is expected. */
    public MigrationName {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not the name of a migration: \"" + printable(value)
                    + "\"; expected 14 digits, \"_\" and then letters, digits, \"_\" or \"-\","
                    + " as in 20260131120000_init");
        }
    }

    /** Whether {@code value} has the form of a name. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The fourteen digits in front: {@code 20260131120000}. */
    public String timestamp() {
        return value.substring(0, DIGITS);
    }

    /** What follows them: {@code init}. */
    public String slug() {
        return value.substring(DIGITS + 1);
    }

    @Override
    public int compareTo(MigrationName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** Hostile names end up in logs: no line breaks, no control characters, no endless text. */
    private static String printable(String text) {
        String start = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
        return start.replaceAll("\\p{Cntrl}", "?");
    }
}
