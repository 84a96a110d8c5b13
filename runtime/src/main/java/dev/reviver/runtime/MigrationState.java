package dev.reviver.runtime;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a migration stands, or how an attempt at it ended. */
public enum MigrationState {
    /** Not in the database: the next {@code migrate()} runs it. Never stored. */
    PENDING,
    /** Begun and not ended. Only statements that no transaction can hold leave this behind. */
    RUNNING,
    /** In the database. */
    APPLIED,
    /** Was tried and left nothing behind; the next {@code migrate()} tries again. */
    FAILED,
    /** Was in the database and is not any more. */
    ROLLED_BACK,
    /** In the database since before there was a history. */
    BASELINED;

    /** As written in the history: {@code rolled back}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The state written as {@code text}, or empty if that is none. */
    public static Optional<MigrationState> parse(String text) {
        return Arrays.stream(values()).filter(s -> s.text().equals(text)).findFirst();
    }

    /** Whether what the migration makes is in the database. */
    public boolean isInDatabase() {
        return this == APPLIED || this == BASELINED;
    }
}
