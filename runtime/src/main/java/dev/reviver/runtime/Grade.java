package dev.reviver.runtime;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the way back of a migration can restore, as the line {@code -- reviver:grade=...} of its files says. */
public enum Grade {
    /** Structure and rows as they were. */
    LOSSLESS,
    /** The rows were put aside and come back. */
    ARCHIVED,
    /** The structure comes back, rows or values do not. */
    STRUCTURE_ONLY,
    /** Nothing brings it back. */
    IRREVERSIBLE;

    /** As written in files and in the history: {@code structure-only}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The grade written as {@code text}, or empty if that is none. */
    public static Optional<Grade> parse(String text) {
        return Arrays.stream(values()).filter(g -> g.text().equals(text)).findFirst();
    }
}
