package dev.reviver.verify;

import java.util.List;

/** No database could be had for scratch work; the message says why, and the ways out. */
public final class ShadowUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    /** {@code what} is one sentence. */
    public ShadowUnavailable(String what, List<String> details, List<String> waysOut) {
        super(message(what, details, waysOut));
    }

    private static String message(String what, List<String> details, List<String> waysOut) {
        StringBuilder text = new StringBuilder(what);
        details.forEach(detail -> text.append("\n  ").append(detail));
        text.append("\nWhat to do:");
        waysOut.forEach(way -> text.append("\n  ").append(way));
        return text.toString();
    }
}
