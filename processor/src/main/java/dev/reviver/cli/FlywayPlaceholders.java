package dev.reviver.cli;

import java.io.IOException;
import java.io.StringReader;
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
        Map<String, String> settings =
                configuration.map(FlywayPlaceholders::read).orElseGet(Map::of);
        Map<String, String> values = new TreeMap<>();
        settings.forEach((key, value) -> {
            if (key.startsWith(KEY)) {
                values.put(lower(key.substring(KEY.length())), value);
            }
        });
        said.forEach((name, value) -> values.put(lower(name), value));
        return new FlywayPlaceholders(
                values,
                settings.getOrDefault("flyway.placeholderPrefix", "${"),
                settings.getOrDefault("flyway.placeholderSuffix", "}"),
                !settings.getOrDefault("flyway.placeholderReplacement", "true").equals("false"));
    }

    /** Both forms of the file have the same names. */
    private static Map<String, String> read(Path file) {
        String text = Peer.text(file);
        if (file.toString().endsWith(".toml")) {
            return TomlText.read(file.toString(), text);
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new Failure(file + " is no file of settings: " + e.getMessage(), e, "mend the file");
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
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
                    "or name Flyway's file of settings: --flyway-conf flyway.toml, or flyway.conf");
        }
        return value;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
