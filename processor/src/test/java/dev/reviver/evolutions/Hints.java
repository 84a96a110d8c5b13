package dev.reviver.evolutions;

import dev.reviver.cases.CaseModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
        if (lines.stream().noneMatch(line -> line.startsWith("backfill ") || line.startsWith("enum-value "))) {
            return sources;
        }
        Files.createDirectories(copy);
        for (Path source : CaseModule.list(sources, ".java")) {
            String text = Files.readString(source);
            for (String line : lines) {
                String[] words = line.split(" ", 4);
                if (words[0].equals("backfill")) {
                    text = annotated(text, Table.of(text), words[1], words[2], words[3]);
                } else if (words[0].equals("enum-value")) {
                    String[] names = words[3].split(" ", -1);
                    text = formerConstant(text, names[0], names[1]);
                }
            }
            Files.writeString(copy.resolve(source.getFileName()), text);
        }
        return copy;
    }

    /** The name of an entity's table, as far as these sources need it. */
    private static final class Table {
        private static final Pattern EXPLICIT = Pattern.compile("@Table\\(name = \"`?(\\w+)");
        private static final Pattern IMPLICIT = Pattern.compile("(?m)^public (?:abstract )?class (\\w+)");

        static String of(String source) {
            Matcher explicit = EXPLICIT.matcher(source);
            Matcher implicit = IMPLICIT.matcher(source);
            return explicit.find() ? explicit.group(1) : implicit.find() ? implicit.group(1) : "";
        }
    }

    private static String annotated(String source, String ownTable, String table, String column, String expression) {
        if (!ownTable.equalsIgnoreCase(table)) {
            return source;
        }
        String annotation = "@dev.reviver.annotation.Backfill(\"" + expression.replace("\"", "\\\"") + "\") ";
        return source.replaceAll(
                "(?m)^(\\s+)(?=.*(name = \"" + column + "\"| " + column + ";))",
                "$1" + Matcher.quoteReplacement(annotation));
    }

    private static String formerConstant(String source, String former, String latter) {
        return source.contains("enum ")
                ? source.replaceAll(
                        "\\b" + latter + "\\b", "@dev.reviver.annotation.RenamedFrom(\"" + former + "\") " + latter)
                : source;
    }
}
