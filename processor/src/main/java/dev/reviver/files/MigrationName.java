package dev.reviver.files;

import java.util.regex.Pattern;

/** The name of a migration's directory: when it was made, and what it is called. */
public record MigrationName(String value) implements Comparable<MigrationName> {
    private static final Pattern FORM = Pattern.compile("[0-9]{14}_[A-Za-z0-9][A-Za-z0-9_-]{0,127}");

    /** Whether {@code value} has the form of a name. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The digits. */
    public String timestamp() {
        return value.substring(0, 14);
    }

    @Override
    public int compareTo(MigrationName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
