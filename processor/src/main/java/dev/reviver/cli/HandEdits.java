package dev.reviver.cli;

import dev.reviver.draft.TextMerge;
import dev.reviver.files.Texts;
import dev.reviver.runtime.MigrationName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody wrote into a migration by hand: the difference between its files and what was generated. It goes into the
 * texts that are generated anew.
 *
 * @param generated the texts as they were generated
 * @param files the texts as they are
 */
record HandEdits(Texts generated, Texts files) {
    /** The edits in a directory whose migration was generated as {@code generated}. */
    static HandEdits in(Path migration, Texts generated) {
        return new HandEdits(generated, texts(migration));
    }

    /** Both files as they are; a missing way back is an empty one. */
    static Texts texts(Path migration) {
        try {
            Path down = migration.resolve("down.sql");
            return new Texts(
                    Files.readString(migration.resolve("migration.sql")),
                    Files.exists(down) ? Files.readString(down) : "");
        } catch (IOException e) {
            throw Failure.unreadable(migration, e);
        }
    }

    boolean isEmpty() {
        return generated.equals(files);
    }

    /**
     * The texts generated anew, with the edits in them.
     *
     * @throws Failure if they stand where the generated text has changed as well
     */
    Texts into(MigrationName name, Texts anew) {
        if (isEmpty()) {
            return anew;
        }
        List<String> places = new ArrayList<>();
        String up = merged("migration.sql", generated.up(), files.up(), anew.up(), places);
        String down = merged("down.sql", generated.down(), files.down(), anew.down(), places);
        if (!places.isEmpty()) {
            throw Failure.undecided(
                    "Edits by hand in " + name + " stand where the generated SQL changes too:"
                            + String.join("", places),
                    List.of(
                            "write the edits into the new text yourself: run this again with --discard-edits, and take them"
                                    + " from version control",
                            "or leave this migration alone and write another one: reviver new"));
        }
        return new Texts(up, down);
    }

    private static String merged(String file, String base, String edited, String anew, List<String> places) {
        TextMerge merge = TextMerge.of(base, edited, anew);
        merge.conflicts()
                .forEach(conflict -> places.add("\n  " + file + ", by hand:\n" + indented(conflict.first())
                        + "  generated now:\n" + indented(conflict.second())));
        return merge.text();
    }

    private static String indented(String text) {
        return text.isEmpty() ? "      (nothing)\n" : text.replaceAll("(?m)^(?=.)", "      ");
    }
}
