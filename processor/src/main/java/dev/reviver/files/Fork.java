package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.util.List;

/**
 * Two migrations that were added to the same one.
 *
 * @param known the one that the snapshot is based on
 * @param stranger the first one that it does not know of
 * @param strangers all that it does not know of
 */
public record Fork(MigrationName known, MigrationName stranger, List<MigrationName> strangers) {
    public Fork {
        strangers = List.copyOf(strangers);
    }
}
