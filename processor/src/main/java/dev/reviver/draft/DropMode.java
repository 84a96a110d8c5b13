package dev.reviver.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of tables and columns that the entities no longer have. */
public enum DropMode {
    /** They are dropped. */
    DROP,
    /** They are put aside under another name. */
    ARCHIVE,
    /** That is an error. */
    REFUSE;

    /** How it is written in options: {@code archive}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The mode that is written so. */
    public static Optional<DropMode> of(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
