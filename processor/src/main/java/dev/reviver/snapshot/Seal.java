package dev.reviver.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A line in the text of a snapshot that says from which classes it was made. A compile that finds the same classes and
 * this very text knows that there is nothing to do, without reading either. Whoever changes the text breaks the seal, which
 * costs time and nothing else: the next migration is sealed anew.
 *
 * @param classes a hash of the classes, in hexadecimal digits
 */
public record Seal(String classes) {
    static final String FIELD = "seal";

    private static final String START = "\n  \"" + FIELD + "\": \"";
    private static final String END = "\",";
    /** It stands beside the head, so that branches which both have written a migration do not merge into a false one. */
    private static final String BEFORE = "\n  \"entities\": ";

    private static final int DIGITS = 32;

    public Seal {
        classes = classes.substring(0, Math.min(DIGITS, classes.length()));
    }

    /** The text with this seal. */
    public String on(String snapshot) {
        int at = snapshot.indexOf(BEFORE);
        return at < 0
                ? snapshot
                : snapshot.substring(0, at) + START + classes + "-" + sum(snapshot) + END + snapshot.substring(at);
    }

    /** What is under the seal, if the text bears this one, unbroken. */
    public Optional<String> open(String sealed) {
        int at = sealed.indexOf(START + classes + "-");
        if (at < 0) {
            return Optional.empty();
        }
        String snapshot = without(sealed);
        return sealed.startsWith(sum(snapshot) + END, at + START.length() + classes.length() + 1)
                ? Optional.of(snapshot)
                : Optional.empty();
    }

    /** The text without its seal, if it has one. */
    public static String without(String snapshot) {
        int at = snapshot.indexOf(START);
        int end = at < 0 ? -1 : snapshot.indexOf(END, at + START.length());
        return end < 0 ? snapshot : snapshot.substring(0, at) + snapshot.substring(end + END.length());
    }

    /** Against accidents: editors, merges, line ends. */
    private static String sum(String snapshot) {
        CRC32 sum = new CRC32();
        sum.update(snapshot.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
