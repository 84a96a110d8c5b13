package dev.reviver.runtime;

import java.util.List;

/**
 * Where the migrations of one unit come from. The processor generates one for each module that has entities and
 * registers it for {@link java.util.ServiceLoader}.
 */
public interface MigrationSource {
    /** The name of the unit; it is part of the history and must never change. */
    String unit();

    /**
     * Its migrations. Nothing but their names is read here: the files are opened when they are needed.
     *
     * @throws MigrationException.SourceUnusable if they cannot be listed
     */
    List<Migration> migrations();
}
