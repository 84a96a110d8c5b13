package dev.reviver.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Flyway puts in the place of <code>${name}</code> before it runs a file: a migration here is SQL as it stands, so the values
 * are put in once. Names are compared without regard to case, as Flyway does.
 *
 * @param values by name in small letters
 * @param prefix what a placeholder begins with
 * @param suffix what it ends with
 * @param isOn whether there are any; Flyway can be told that there are none
 */
record FlywayPlaceholders(Map<String, String> values, String prefix, String suffix, boolean isOn) {
    private static final String KEY = "flyway.placeholders.";

    FlywayPlaceholders {
        values = Map.copyOf(values);
    }

    /** Those of the command line, and those of Flyway's file of settings, which the former go before. */
    static FlywayPlaceholders of(Map<String, String> said, Optional<Path> configuration) {
        Properties settings = configuration.map(FlywayPlaceholders::read).orElseGet(Properties::new);
        Map<String, String> values = new TreeMap<>();
        settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEY))
                .forEach(key -> values.put(lower(key.substring(KEY.length())), settings.getProperty(key)));
        said.forEach((name, value) -> values.put(lower(name), value));
        return new FlywayPlaceholders(
                values,
                settings.getProperty("flyway.placeholderPrefix", "${"),
                settings.getProperty("flyway.placeholderSuffix", "}"),
                !settings.getProperty("flyway.placeholderReplacement", "true").equals("false"));
    }

    private static Properties read(Path file) {
        if (file.toString().endsWith(".toml")) {
            throw new Failure(
                    "Of Flyway's files of settings only flyway.conf is read, not " + file + ".",
                    "say what stands in it: --placeholder NAME=VALUE");
        }
        Properties properties = new Properties();
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
            return properties;
        } catch (IOException e) {
            throw Failure.unreadable(file, e);
        }
    }

    /** The text with the values in it. */
    String replaced(Path file, String text) {
        if (!isOn) {
            return text;
        }
        Matcher found = Pattern.compile(Pattern.quote(prefix) + "([^\\s]*?)" + Pattern.quote(suffix))
                .matcher(text);
        return found.replaceAll(one -> Matcher.quoteReplacement(
                one.group(1).equalsIgnoreCase("flyway:filename")
                        ? String.valueOf(file.getFileName())
                        : value(one.group(1), file, text.substring(0, one.start()))));
    }

    private String value(String name, Path file, String before) {
        String value = values.get(lower(name));
        if (value == null) {
            throw new Failure(
                    file + ", line " + (before.chars().filter(c -> c == '\n').count() + 1) + ": nobody has said what "
                            + prefix + name + suffix + " stands for.",
                    "say it: --placeholder " + name + "=VALUE",
                    "or name Flyway's file of settings: --flyway-conf flyway.conf");
        }
        return value;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
