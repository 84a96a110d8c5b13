package dev.reviver.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short names for contents. */
final class Digests {
    private Digests() {}

    /** The first 16 hexadecimal digits of the SHA-256. */
    static String shortSha256(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            // Every Java platform has it (MessageDigest's specification).
            throw new IllegalStateException(impossible);
        }
    }
}
