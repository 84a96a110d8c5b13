package dev.reviver.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 of a script's text, the same whatever git, an editor or a formatter did to line ends, to white space at the
 * end of lines and of the file, and to the byte order mark.
 *
 * @param hex 64 hexadecimal digits
 */
public record Checksum(String hex) {
    private static final Pattern LINE_END = Pattern.compile("[ \\t\\f]*(\\r\\n|\\r|\\n)");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The checksum of {@code text}. */
    public static Checksum of(String text) {
        String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        String canonical = LINE_END.matcher(body).replaceAll("\n").stripTrailing();
        return new Checksum(HexFormat.of().formatHex(sha256().digest(canonical.getBytes(StandardCharsets.UTF_8))));
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
