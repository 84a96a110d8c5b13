package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.util.ArrayList;
import java.util.List;

/** The first lines of both files: for the runtime the grade, for people what the file does and what it cannot do. */
final class Header {
    /** What is more than this is told by the comments in the file. */
    private static final int MOST = 20;

    private Header() {}

    static String up(MigrationName name, Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("Migration " + name + ": forward. The way back is down.sql, beside this file.");
        lines.add("reviver:grade=" + draft.grade());
        listed(lines, "What it does:", draft.changes());
        listed(lines, "What the way back does not bring back:", draft.notRestored());
        return comment(lines);
    }

    static String down(MigrationName name, Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("Migration " + name + ": back. Undoes migration.sql, beside this file.");
        lines.add("reviver:grade=" + draft.grade());
        listed(lines, "What it does:", draft.back());
        listed(lines, "What it does not bring back:", draft.notRestored());
        return comment(lines);
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
