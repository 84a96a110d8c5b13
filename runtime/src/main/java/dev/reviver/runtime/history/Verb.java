package dev.reviver.runtime.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What was being done in an attempt. */
public enum Verb {
    /** The up script. */
    MIGRATE,
    /** The down script. */
    ROLLBACK,
    /** Nothing was run: a person stated how it stands. */
    RESOLVE,
    /** Nothing was run: it was there before the history. */
    BASELINE,
    /** SQL that belongs to no migration. */
    EXECUTE;

    /** As written in the history: {@code migrate}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verb written as {@code text}, or empty if that is none. */
    static Optional<Verb> parse(String text) {
        return Arrays.stream(values()).filter(v -> v.text().equals(text)).findFirst();
    }
}
