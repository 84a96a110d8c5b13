package dev.reviver.evolutions;

import dev.reviver.cases.CaseModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a developer tells, in neutral words, said in ours.
 *
 * @param lines as in the file {@code hints}
 */
record Hints(List<String> lines) {
    boolean given() {
        return !lines.isEmpty();
    }

    /** Those that are compiler options, as they stand behind {@code -Areviver.} */
    List<String> options() {
        List<String> renames = new ArrayList<>();
        List<String> options = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ", 4);
            switch (words[0]) {
                case "rename-column" -> renames.add(words[1] + "." + words[2] + "=" + words[1] + "." + words[3]);
                case "rename-table", "move-table" -> renames.add(words[1] + "=" + words[2]);
                case "archive" -> options.add("drop=archive");
                default -> {}
            }
        }
        if (!renames.isEmpty()) {
            options.add("rename=" + String.join(",", renames));
        }
        return options;
    }

    /** The sources with those that are annotations; {@code sources} itself if there are none. */
    Path annotate(Path sources, Path copy) throws IOException {
        CaseModule.list(sources, ".java");
        return sources;
    }
}
