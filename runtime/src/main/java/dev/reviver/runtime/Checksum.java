package dev.reviver.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a script's text, the same whatever git, an editor or a formatter did to line ends, to white space at the
 * end of lines and of the file, and to the byte order mark.
 *
 * @param hex 64 hexadecimal digits
 */
public record Checksum(String hex) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The checksum of {@code text}. */
    public static Checksum of(String text) {
        byte[] canonical = canonical(text).getBytes(StandardCharsets.UTF_8);
        return new Checksum(HexFormat.of().formatHex(sha256().digest(canonical)));
    }

    /** In one pass and without a pattern: a start reads each script of the build if the build is not summed up. */
    private static String canonical(String text) {
        if (isClean(text)) {
            return text.stripTrailing();
        }
        StringBuilder canonical = new StringBuilder(text.length());
        int end = text.length();
        int lineStart = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        while (lineStart < end) {
            int lineEnd = lineStart;
            while (lineEnd < end && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
                lineEnd++;
            }
            if (lineEnd == end) {
                canonical.append(text, lineStart, end);
                break;
            }
            int contentEnd = lineEnd;
            while (contentEnd > lineStart && isBlank(text.charAt(contentEnd - 1))) {
                contentEnd--;
            }
            canonical.append(text, lineStart, contentEnd).append('\n');
            lineStart = text.startsWith("\r\n", lineEnd) ? lineEnd + 2 : lineEnd + 1;
        }
        return canonical.toString().stripTrailing();
    }

    /** Whether the text is as Reviver writes it, and must not be copied line by line. */
    private static boolean isClean(String text) {
        if (text.indexOf('\r') >= 0 || text.startsWith(BYTE_ORDER_MARK)) {
            return false;
        }
        int lineEnd = text.indexOf('\n', 1);
        while (lineEnd > 0 && !isBlank(text.charAt(lineEnd - 1))) {
            lineEnd = text.indexOf('\n', lineEnd + 1);
        }
        return lineEnd < 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    /** The digest behind every hash of the runtime; each Java platform must have it. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
