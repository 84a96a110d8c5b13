package dev.reviver.runtime.history;

import java.util.Locale;

/** What was being done in an attempt. */
public enum Verb {
    /** The up script. */
    MIGRATE,
    /** The down script. */
    ROLLBACK,
    /** Nothing was run: a person stated how it stands. */
    RESOLVE;

    /** As written in the history: {@code migrate}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
