package dev.reviver.snapshot;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A line in the text of a snapshot that says from which classes it was made. A compile that finds the same classes and
 * this very text knows that there is nothing to do, without reading either. Whoever changes the text breaks the seal, which
 * costs time and nothing else: the next migration is sealed anew. It stands beside the head, so that branches which both have
 * written a migration do not merge into a false one.
 *
 * @param classes a hash of the classes, in hexadecimal digits
 */
public record Seal(String classes) {
    static final String FIELD = "seal";

    private static final String START = "\n  \"" + FIELD + "\": \"";
    private static final String END = "\",";
    private static final int DIGITS = 32;

    public Seal {
        classes = classes.substring(0, Math.min(DIGITS, classes.length()));
    }

    /** The field with this seal, for between the two pieces of a text: what stands before the model, and the rest. */
    String on(String start, String model) {
        Sum sum = new Sum();
        sum.add(start, 0, start.length());
        sum.add(model, 0, model.length());
        return "," + START + classes + "-" + sum + "\"";
    }

    /** Whether the text bears this seal, unbroken. */
    public boolean isOn(String sealed) {
        int at = sealed.indexOf(START + classes + "-");
        int end = at < 0 ? -1 : sealed.indexOf(END, at + START.length());
        if (end < 0) {
            return false;
        }
        Sum sum = new Sum();
        sum.add(sealed, 0, at);
        sum.add(sealed, end + END.length(), sealed.length());
        return sealed.startsWith(sum + END, at + START.length() + classes.length() + 1);
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

    /** Of all but the seal. Against accidents: editors, merges, line ends. Piece by piece, for a text may be megabytes. */
    private static final class Sum {
        private static final int CHUNK = 1 << 13;

        private final CRC32 sum = new CRC32();
        private final CharsetEncoder encoder = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        private final CharBuffer chars = CharBuffer.allocate(CHUNK);
        private final ByteBuffer bytes = ByteBuffer.allocate((int) (CHUNK * encoder.maxBytesPerChar()));

        void add(String text, int from, int to) {
            encoder.reset();
            int at = from;
            while (at < to) {
                int next = Math.min(to, at + chars.remaining());
                chars.put(text, at, next).flip();
                encoder.encode(chars, bytes, next == to);
                sum.update(bytes.flip());
                bytes.clear();
                // Half a character may be left.
                chars.compact();
                at = next;
            }
        }

        @Override
        public String toString() {
            return HexFormat.of().toHexDigits((int) sum.getValue());
        }
    }
}
