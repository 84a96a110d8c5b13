package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.util.Optional;

/**
 * Both files of a migration, headers included.
 *
 * @param up {@code migration.sql}
 * @param down {@code down.sql}
 */
public record Texts(String up, String down) {
    /** What is made of the generated texts of a migration before they are written: edits by hand go in here. */
    @FunctionalInterface
    public interface Finish {
        /** The texts as they are. */
        Finish AS_GENERATED = (name, generated) -> generated;

        /** The texts to be written for the migration {@code name}. */
        Texts finish(MigrationName name, Texts generated);
    }

    /**
     * The texts that a draft gives under a name.
     *
     * @param after the migration before it
     */
    public static Texts of(MigrationName name, Optional<MigrationName> after, Draft draft) {
        return new Texts(Header.up(name, after, draft) + draft.up(), Header.down(name, after, draft) + draft.down());
    }
}
