package dev.reviver.evolutions;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One folder: a schema's entities before and after, and what is known of it. */
record Evolution(Path folder, Properties properties) {
    private static final Set<String> KEYS = Set.of(
            "title",
            "group",
            "shown",
            "note",
            "expect.gen",
            "expect.up",
            "expect.up.hinted",
            "expect.down",
            "announce.up",
            "announce.up.hinted",
            "announce.down",
            "announce.down.hinted",
            "excuse.up",
            "options",
            "options.before",
            "options.after");

    /** A query that must give true. */
    record Check(String label, String sql) {}

    static Evolution read(Path folder) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("scenario.properties"))) {
            properties.load(reader);
        }
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(KEYS);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(folder + " has unknown properties: " + unknown);
        }
        return new Evolution(folder, properties);
    }

    /** The same with further compiler options, separated by blanks, for both sides. */
    Evolution withOptions(String further) {
        Properties both = new Properties();
        both.putAll(properties);
        both.setProperty("options", (properties.getProperty("options", "") + " " + further).strip());
        return new Evolution(folder, both);
    }

    Path before() {
        return folder.resolve("v1");
    }

    Path after() {
        return folder.resolve("v2");
    }

    boolean changesNothing() {
        return properties.getProperty("expect.gen", "").equals("none");
    }

    /** {@code ok}, {@code blocked} or {@code ok-or-refuse}. */
    String expected(boolean hinted) {
        String plain = properties.getProperty("expect.up", "ok");
        return hinted ? properties.getProperty("expect.up.hinted", "ok") : plain;
    }

    boolean downIsBlocked() {
        return properties.getProperty("expect.down", "ok").equals("blocked");
    }

    Optional<Pattern> announced(String direction, boolean hinted) {
        String key = "announce." + direction;
        String plain = properties.getProperty(key, "-");
        return Optional.of(hinted ? properties.getProperty(key + ".hinted", plain) : plain)
                .filter(text -> !text.equals("-"))
                .map(Pattern::compile);
    }

    /** Compiler options of the first schema, as they stand behind {@code -Areviver.} */
    List<String> optionsBefore() {
        return words("options", "options.before");
    }

    /** Compiler options of the second schema. */
    List<String> optionsAfter() {
        return words("options", "options.after");
    }

    private List<String> words(String... keys) {
        return Stream.of(keys)
                .map(key -> properties.getProperty(key, ""))
                .filter(text -> !text.isBlank())
                .flatMap(text -> Stream.of(text.split(" ")))
                .toList();
    }

    List<String> hints() throws IOException {
        Path file = folder.resolve("hints");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .toList()
                : List.of();
    }

    /** The SQL of a file; empty if there is none. */
    Optional<String> sql(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** The checks of one direction. */
    List<Check> checks(String direction) throws IOException {
        List<Check> checks = new ArrayList<>();
        String[] parts = sql("check.sql").orElse("").split("(?m)^--@ ", -1);
        for (String part : parts) {
            if (part.startsWith(direction + ":")) {
                int end = part.indexOf('\n');
                checks.add(new Check(part.substring(0, end), part.substring(end + 1)));
            }
        }
        return checks;
    }
}
