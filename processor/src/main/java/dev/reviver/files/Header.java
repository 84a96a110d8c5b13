package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first lines of both files: for the runtime the grade, for people what the file does and what it cannot do. */
final class Header {
    /** What is more than this is told by the comments in the file. */
    private static final int MOST = 20;

    /** The migration to which a migration was added; the first one has none. */
    static final String AFTER = "reviver:after=";

    private Header() {}

    static String up(MigrationName name, Optional<MigrationName> after, Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add(title(name) + " The way back is down.sql, beside this file.");
        marks(lines, after, draft);
        listed(lines, "What it does:", draft.changes());
        oldCode(lines, draft);
        listed(lines, "What the way back does not bring back:", draft.notRestored());
        listed(lines, "What the way back destroys, and when it fails:", draft.backRisks());
        return comment(lines);
    }

    /** How the first line begins. */
    static String title(MigrationName name) {
        return "Migration " + name + ": forward.";
    }

    static String down(MigrationName name, Optional<MigrationName> after, Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("Migration " + name + ": back. Undoes migration.sql, beside this file.");
        marks(lines, after, draft);
        listed(lines, "What it does:", draft.back());
        listed(lines, "What it does not bring back:", draft.notRestored());
        listed(lines, "What it destroys, and when it fails:", draft.backRisks());
        return comment(lines);
    }

    /** What programs read. */
    private static void marks(List<String> lines, Optional<MigrationName> after, Draft draft) {
        lines.add("reviver:grade=" + draft.grade());
        draft.oldCode().ifPresent(verdict -> lines.add("reviver:old-code=" + verdict));
        after.ifPresent(name -> lines.add(AFTER + name));
    }

    private static void oldCode(List<String> lines, Draft draft) {
        draft.oldCode().ifPresent(verdict -> {
            String title =
                    switch (verdict) {
                        case "works" -> "Code from before it still works";
                        case "inserts-fail" -> "Code from before it reads and updates, but cannot insert everywhere";
                        default -> "Code from before it fails";
                    };
            if (draft.oldCodeReasons().isEmpty()) {
                lines.add(title + ".");
            } else {
                listed(lines, title + ":", draft.oldCodeReasons());
            }
        });
    }

    private static void listed(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.stream().limit(MOST).forEach(item -> lines.add("  - " + item));
            if (items.size() > MOST) {
                lines.add("  - and " + (items.size() - MOST) + " more");
            }
        }
    }

    private static String comment(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            // A name may hold a line end, and what follows it would be SQL.
            text.append("-- ")
                    .append(line.replaceAll("[\\p{Cntrl}\u2028\u2029]", " "))
                    .append('\n');
        }
        return text.append('\n').toString();
    }
}
