package dev.reviver.snapshot;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
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
                : new StringBuilder(snapshot.length() + 3 * DIGITS)
                        .append(snapshot, 0, at)
                        .append(START)
                        .append(classes)
                        .append('-')
                        .append(sum(snapshot, 0, 0))
                        .append(END)
                        .append(snapshot, at, snapshot.length())
                        .toString();
    }

    /** Whether the text bears this seal, unbroken. */
    public boolean isOn(String sealed) {
        int at = sealed.indexOf(START + classes + "-");
        int end = at < 0 ? -1 : sealed.indexOf(END, at + START.length());
        return end >= 0
                && sealed.startsWith(
                        sum(sealed, at, end + END.length()) + END, at + START.length() + classes.length() + 1);
    }

    /** The seal on the text, be it broken. */
    public static Optional<Seal> of(String sealed) {
        int at = sealed.indexOf(START);
        int end = at < 0 ? -1 : sealed.indexOf('-', at);
        return end < 0 ? Optional.empty() : Optional.of(new Seal(sealed.substring(at + START.length(), end)));
    }

    /** The text without its seal, if it has one. */
    public static String without(String snapshot) {
        int at = snapshot.indexOf(START);
        int end = at < 0 ? -1 : snapshot.indexOf(END, at + START.length());
        return end < 0 ? snapshot : snapshot.substring(0, at) + snapshot.substring(end + END.length());
    }

    /** Of the text but for a part of it. Against accidents: editors, merges, line ends. */
    private static String sum(String snapshot, int from, int to) {
        CRC32 sum = new CRC32();
        ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
        CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        update(sum, encoder, bytes, CharBuffer.wrap(snapshot, 0, from));
        update(sum, encoder, bytes, CharBuffer.wrap(snapshot, to, snapshot.length()));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Piece by piece, for it may be megabytes. */
    private static void update(CRC32 sum, CharsetEncoder encoder, ByteBuffer bytes, CharBuffer text) {
        encoder.reset();
        CoderResult result;
        do {
            result = encoder.encode(text, bytes, true);
            sum.update(bytes.flip());
            bytes.clear();
        } while (result.isOverflow());
    }
}
