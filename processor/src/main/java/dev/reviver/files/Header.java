package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.util.ArrayList;
import java.util.List;

/** The first lines of both files: for people what the file does and what it cannot do, for the runtime the grade. */
final class Header {
    private Header() {}

    static String up(MigrationName name, Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("Migration " + name + ": forward. The way back is down.sql, beside this file.");
        listed(lines, "What it does:", draft.changes());
        listed(lines, "What the way back does not bring back:", draft.notRestored());
        return comment(lines, draft.grade());
    }

    static String down(MigrationName name, Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("Migration " + name + ": back. Undoes migration.sql, beside this file.");
        listed(lines, "What it takes back:", draft.changes());
        listed(lines, "What it does not bring back:", draft.notRestored());
        return comment(lines, draft.grade());
    }

    private static void listed(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add(title);
            items.forEach(item -> lines.add("  - " + item));
        }
    }

    private static String comment(List<String> lines, String grade) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            // A name may hold a line end, and what follows it would be SQL.
            text.append("-- ")
                    .append(line.replaceAll("[\\p{Cntrl}\u2028\u2029]", " "))
                    .append('\n');
        }
        return text.append("-- reviver:grade=").append(grade).append("\n\n").toString();
    }
}
