package dev.reviver.processor;

import dev.reviver.files.Draft;
import dev.reviver.runtime.MigrationName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A migration that has just been written, and what is told of it.
 *
 * @param setting where it was written
 * @param name its name
 * @param draft what is in it
 */
record WrittenMigration(Setting setting, MigrationName name, Draft draft) {
    /** Whoever has more to read than this reads the files. */
    private static final int MOST = 30;

    /**
     * Tells it.
     *
     * @param otherwise what to say of changes if there are none
     */
    void tell(String otherwise) {
        List<String> changes = draft.changes().isEmpty() ? List.of(otherwise) : draft.changes();
        setting.console()
                .tell(
                        Message.MIGRATION_WRITTEN,
                        setting.directory().path().resolve(name.value()),
                        lines(changes),
                        oldCode(),
                        draft.grade(),
                        listed("It does not bring back:", draft.notRestored())
                                + listed("What it destroys, and when it fails:", draft.backRisks()));
    }

    private String oldCode() {
        return draft.oldCode()
                .filter(verdict -> !verdict.equals("works"))
                .map(verdict -> "Code from before it (" + verdict + "):\n" + lines(draft.oldCodeReasons()))
                .orElse("");
    }

    private static String listed(String title, List<String> items) {
        return items.isEmpty() ? "" : title + "\n" + lines(items);
    }

    private static String lines(List<String> items) {
        String all =
                items.stream().limit(MOST).map(item -> "    - " + item + "\n").collect(Collectors.joining());
        return items.size() > MOST ? all + "    - and " + (items.size() - MOST) + " more\n" : all;
    }
}
