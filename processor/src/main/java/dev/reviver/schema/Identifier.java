package dev.reviver.schema;

import java.nio.charset.StandardCharsets;

/** What PostgreSQL accepts as a name: 1 to 63 bytes of UTF-8 without NUL (NAMEDATALEN − 1). */
public final class Identifier {
    /** The longest name in bytes that PostgreSQL keeps whole. */
    public static final int MAX_BYTES = 63;

    private Identifier() {}

    /** Whether {@code name} can be a name in PostgreSQL as it stands. */
    public static boolean isValid(String name) {
        return !name.isBlank() && name.indexOf('\0') < 0 && bytes(name) <= MAX_BYTES;
    }

    /** The length of {@code name} in bytes of UTF-8, the unit in which PostgreSQL counts. */
    public static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

    static String require(String what, String name) {
        if (!isValid(name)) {
            throw new IllegalArgumentException(
                    what + " name must have 1 to " + MAX_BYTES + " bytes and no NUL: \"" + name + "\"");
        }
        return name;
    }
}
