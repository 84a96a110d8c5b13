package dev.reviver.entity;

import dev.reviver.schema.Identifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names for what the mapping leaves unnamed, as PostgreSQL would name it: {@code post_author_id_fkey}. A name that is
 * too long or taken ends in a hash of what it names, so that it depends on nothing else.
 *
 * <p>One instance is one name space: the relations of a database schema (tables, sequences, indexes and the keys that
 * indexes back), or the other constraints of a table.
 */
final class KeyNames {
    private static final int HASH_DIGITS = 8;

    private final Map<String, String> taken = new HashMap<>();

    /** Takes a name; returns who has it already, if someone has. */
    Optional<String> take(String name, String owner) {
        return Optional.ofNullable(taken.putIfAbsent(name, owner));
    }

    /**
     * Makes a name of its parts and takes it.
     *
     * @param identity what tells it from every other of its kind, for the hash
     */
    String make(String table, List<String> parts, String suffix, String identity) {
        StringBuilder text = new StringBuilder(table);
        parts.forEach(part -> text.append('_').append(part));
        text.append('_').append(suffix);
        String owner = suffix + " of " + table;
        String name = text.toString();
        String body = name.substring(0, name.length() - suffix.length() - 1);
        for (int i = 0;
                Identifier.bytes(name) > Identifier.MAX_BYTES
                        || take(name, owner).isPresent();
                i++) {
            name = hashed(body, suffix, i == 0 ? identity : identity + i);
        }
        return name;
    }

    /** {@code readable_part_1a2b3c4d_fkey}, within the limit and without half a character at the cut. */
    private static String hashed(String body, String suffix, String identity) {
        String end = "_" + hash(identity) + "_" + suffix;
        int room = Identifier.MAX_BYTES - Identifier.bytes(end);
        String cut = body;
        while (Identifier.bytes(cut) > room) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut + end;
    }

    private static String hash(String identity) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
