package dev.reviver.runtime;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The digest of a chain of migrations: of their names and the checksums of their up scripts, in order. The processor
 * writes that of the build beside the index, the runner that of the database into each row of the history; equal
 * digests are all that a start with nothing to do has to see. Each link is hashed with the digest so far, so that one
 * more migration costs one more hash.
 */
public final class ChainDigest {
    /** Of no migrations. */
    public static final String EMPTY = "0".repeat(64);

    private String digest = EMPTY;
    private int count;

    /** Begins with no migrations. */
    public ChainDigest() {}

    /** Adds a migration that is in the database, or is to be, behind those added before. */
    public void add(MigrationName name, String checksum) {
        digest = next(digest, name.value() + " " + checksum);
        count++;
    }

    /** The digest of {@code link} behind a chain that has {@code digest}. */
    public static String next(String digest, String link) {
        byte[] bytes = (digest + "\n" + link).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Checksum.sha256().digest(bytes));
    }

    /** What was added. */
    public MigrationSource.Summary summary() {
        return new MigrationSource.Summary(count, digest);
    }
}
