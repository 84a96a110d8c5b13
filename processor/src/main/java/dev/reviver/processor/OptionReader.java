package dev.reviver.processor;

import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.draft.DropMode;
import dev.reviver.draft.Purge;
import dev.reviver.entity.HibernateSettings;
import dev.reviver.entity.NamingStrategy;
import dev.reviver.entity.ValidationMode;
import dev.reviver.files.MigrationWriter;
import dev.reviver.hazard.Acceptances;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.Identifier;
import dev.reviver.sql.Server;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import javax.lang.model.SourceVersion;

/**
 * Reads the options from {@code -A} and from the system properties, {@code -A} winning, and collects everything that is
 * wrong with them, so that one compile tells all.
 */
final class OptionReader {
    private final Map<String, Optional<String>> given = new HashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * Something that is wrong with the options.
     *
     * @param option the option as given
     * @param value its value as given
     * @param reason what is wrong and what is allowed
     */
    record Refusal(String option, String value, String reason) {}

    OptionReader(Map<String, String> compilerOptions, Properties systemProperties) {
        for (String key : systemProperties.stringPropertyNames()) {
            if (OptionKey.isOurs(key)) {
                given.put(key, Optional.of(systemProperties.getProperty(key)));
            }
        }
        compilerOptions.forEach((key, value) -> {
            if (OptionKey.isOurs(key)) {
                // javac gives null for -Akey without a value.
                given.put(key, Optional.ofNullable(value));
            }
        });
    }

    /**
     * What stands on the command line of a build tool, as {@code reviver.naming=spring}, and must be said there again
     * for the same outcome.
     */
    static List<String> toRepeat(Map<String, String> compilerOptions, Properties systemProperties) {
        Set<String> once = Set.of(OptionKey.NAME.option(), OptionKey.CHECK.option());
        return systemProperties.stringPropertyNames().stream()
                .filter(key -> OptionKey.isOurs(key) && !once.contains(key) && !compilerOptions.containsKey(key))
                .map(key -> key + "=" + systemProperties.getProperty(key))
                .sorted()
                .toList();
    }

    /** What {@link #read()} found to be wrong, in the order of the options. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The options; where one is refused, its default. */
    ReviverOptions read() {
        refuseUnknownKeys();
        boolean empty = flag(OptionKey.EMPTY);
        Optional<String> name = value(OptionKey.NAME, text -> Optional.of(text).filter(MigrationWriter::isSlug));
        if (empty && name.isEmpty()) {
            refuse(OptionKey.EMPTY, "it needs a name: add -A" + OptionKey.NAME.option() + "=NAME");
        }
        Optional<String> target = value(OptionKey.TARGET, text -> Optional.of(text)
                .filter(Set.of("13", "14", "15", "16", "17", "18")::contains));
        NamingStrategy naming = word(
                        OptionKey.NAMING, Map.of("jpa", NamingStrategy.JPA, "spring", NamingStrategy.SPRING))
                .orElse(NamingStrategy.JPA);
        return new ReviverOptions(
                value(OptionKey.MIGRATIONS, text -> Optional.of(text).filter(OptionReader::isPath)),
                name,
                word(
                                OptionKey.CHECK,
                                Map.of("warn", CheckMode.WARN, "error", CheckMode.ERROR, "ignore", CheckMode.IGNORE))
                        .orElse(CheckMode.WARN),
                naming,
                word(
                                OptionKey.DROP,
                                Map.of("drop", DropMode.DROP, "archive", DropMode.ARCHIVE, "refuse", DropMode.REFUSE))
                        .orElse(DropMode.DROP),
                parsed(OptionKey.RENAME, Renames::parse).orElse(Renames.NONE),
                parsed(OptionKey.BACKFILL, Backfills::parse).orElse(Backfills.NONE),
                parsed(OptionKey.ACCEPT, Acceptances::parse).orElse(Acceptances.NONE),
                parsed(OptionKey.PURGE, Purge::parse),
                word(OptionKey.FORK, Map.of("refuse", false, "repair", true)).orElse(false),
                flag(OptionKey.ONLINE),
                value(OptionKey.SCHEMA, text -> Optional.of(text).filter(Identifier::isValid)),
                value(OptionKey.PACKAGE, text -> Optional.of(text).filter(SourceVersion::isName)),
                value(OptionKey.TYPES, OptionReader::types).orElse(Map.of()),
                word(OptionKey.VALIDATION, Map.of("apply", ValidationMode.APPLY, "ignore", ValidationMode.IGNORE))
                        .orElse(ValidationMode.AUTO),
                parsed(OptionKey.HIBERNATE, text -> hibernate(text, naming)).orElse(Map.of()),
                target.map(Integer::parseInt).orElse(Server.USUAL.major()),
                empty);
    }

    /** Pairs of a class and a column type, which may have a comma in parentheses. */
    private static Optional<Map<String, String>> types(String text) {
        Map<String, String> types = new HashMap<>();
        for (String pair : text.split(",(?![^(]*\\))", -1)) {
            String[] sides = pair.split("=", 2);
            if (sides.length < 2
                    || !SourceVersion.isName(sides[0].strip())
                    || ColumnType.parse(sides[1]).isEmpty()) {
                return Optional.empty();
            }
            types.put(sides[0].strip(), sides[1].strip());
        }
        return Optional.of(Map.copyOf(types));
    }

    /** Settings of Hibernate with their values. */
    private static Map<String, String> hibernate(String text, NamingStrategy naming) {
        Map<String, String> settings = new HashMap<>();
        for (String pair : text.split(",", -1)) {
            String[] sides = pair.split("=", 2);
            String key = sides[0].strip();
            if (sides.length < 2 || !HibernateSettings.isKnown(key)) {
                throw new IllegalArgumentException(
                        sides.length < 2
                                ? "there is no value in \"" + pair + "\""
                                : key + " is no setting that changes the schema");
            }
            String value = sides[1].strip();
            HibernateSettings.refusal(key, value, naming).ifPresent(why -> {
                throw new IllegalArgumentException(key + " is " + value + ": " + why);
            });
            settings.put(key, value);
        }
        return Map.copyOf(settings);
    }

    private static boolean isPath(String text) {
        try {
            return !text.isBlank() && !Path.of(text).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A value with a syntax of its own; what its parser refuses is refused with the parser's words. */
    private <T> Optional<T> parsed(OptionKey key, Function<String, T> parser) {
        Optional<String> text = value(key, Optional::of);
        try {
            return text.map(parser);
        } catch (IllegalArgumentException e) {
            refuse(key, e.getMessage() + "; allowed are " + key.allowed());
            return Optional.empty();
        }
    }

    private void refuseUnknownKeys() {
        new TreeMap<>(given).forEach((key, value) -> {
            if (!OptionKey.options().contains(key)) {
                String reason = "there is no such option; reviver's options are " + OptionKey.keys();
                refusals.add(new Refusal(key, value.orElse(""), reason));
            }
        });
    }

    private boolean flag(OptionKey key) {
        return word(key, Map.of("true", true, "false", false)).orElse(false);
    }

    private <T> Optional<T> word(OptionKey key, Map<String, T> words) {
        return value(key, text -> Optional.ofNullable(words.get(text)));
    }

    /** The value of {@code key}, if given; {@code reader} answers with nothing to refuse it. */
    private <T> Optional<T> value(OptionKey key, Function<String, Optional<T>> reader) {
        Optional<String> text = given.get(key.option());
        if (text == null) {
            return Optional.empty();
        }
        Optional<T> value = text.flatMap(reader);
        if (value.isEmpty()) {
            refuse(key, "expected " + key.allowed());
        }
        return value;
    }

    private void refuse(OptionKey key, String reason) {
        String value = given.getOrDefault(key.option(), Optional.empty()).orElse("");
        refusals.add(new Refusal(key.option(), value, reason));
    }
}
