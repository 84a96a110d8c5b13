package dev.reviver.runtime;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A migration as the application brings it: a name, and a folder with a pair of files that are read when asked for.
 *
 * @param id its unit and name
 * @param folder its directory
 */
public record Migration(MigrationId id, Folder folder) {
    /** The file that takes the database forward. */
    public static final String UP_FILE = "migration.sql";
    /** The file that takes it back. */
    public static final String DOWN_FILE = "down.sql";

    /** A directory of files, wherever it is kept. */
    public interface Folder {
        /** How a person finds it: {@code db/migrations/20260131120000_init}. */
        String path();

        /**
         * The content of a file, or empty if there is no such file.
         *
         * @throws IOException if it is there but cannot be read
         */
        Optional<byte[]> read(String file) throws IOException;
    }

    /**
     * The script that takes the database forward.
     *
     * @throws MigrationException.SourceUnusable if the file is not there or cannot be read
     * @throws MigrationException.ScriptRefused if it is not text
     */
    public Script up() {
        return script(UP_FILE)
                .orElseThrow(() -> new MigrationException.SourceUnusable(
                        "Migration " + id + " has no " + UP_FILE + ".",
                        List.of("expected: " + folder.path() + "/" + UP_FILE),
                        List.of(
                                "bring the file back from version control, or remove what is left of the migration",
                                "after a change of branch, build from clean: old output may list what is gone")));
    }

    /**
     * The script that takes it back, if there is one.
     *
     * @throws MigrationException.SourceUnusable if the file cannot be read
     * @throws MigrationException.ScriptRefused if it is not text
     */
    public Optional<Script> down() {
        return script(DOWN_FILE);
    }

    private Optional<Script> script(String file) {
        String path = folder.path() + "/" + file;
        try {
            return folder.read(file).map(bytes -> Script.decode(path, bytes));
        } catch (IOException e) {
            throw new MigrationException.SourceUnusable(
                    "The file " + path + " cannot be read: " + e.getMessage(),
                    List.of(),
                    List.of("see that the file, or the archive around it, is whole and readable"),
                    e);
        }
    }
}
