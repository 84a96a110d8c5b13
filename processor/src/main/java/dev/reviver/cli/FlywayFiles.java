package dev.reviver.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flyway's migrations, by its rules of names: versions are compared number by number, undo migrations are the way back, a
 * baseline migration stands for all versions up to its own, and repeatable ones run after those with a version.
 *
 * @param directory where they are
 * @param placeholders what stands for what in them
 */
record FlywayFiles(Path directory, FlywayPlaceholders placeholders) {
    private static final Pattern NAME = Pattern.compile("([VUB])([0-9]+(?:[._][0-9]+)*)__(.*)\\.(sql|java|kt|class)");
    private static final Pattern REPEATABLE = Pattern.compile("R__(.*)\\.(sql|java|kt|class)");

    private record Versioned(FlywayVersion version, Path file, String description) {}

    /** All of them, in the order in which Flyway would run them on an empty database. */
    List<Peer.Foreign> read() {
        List<Versioned> ups = new ArrayList<>();
        List<Versioned> baselines = new ArrayList<>();
        List<Path> repeatables = new ArrayList<>();
        Map<FlywayVersion, Path> downs = new HashMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            Matcher matcher = NAME.matcher(name);
            Matcher repeatable = REPEATABLE.matcher(name);
            if (repeatable.matches()) {
                repeatables.add(sql(file));
            } else if (matcher.matches()) {
                Versioned one = new Versioned(FlywayVersion.of(matcher.group(2)), sql(file), matcher.group(3));
                switch (matcher.group(1)) {
                    case "V" -> ups.add(one);
                    case "B" -> baselines.add(one);
                    default -> downs.put(one.version(), file);
                }
            }
        }
        Optional<Versioned> baseline = baselines.stream().max(Comparator.comparing(Versioned::version));
        baseline.ifPresent(base -> ups.removeIf(up -> up.version().compareTo(base.version()) <= 0));
        ups.sort(Comparator.comparing(Versioned::version));
        List<Peer.Foreign> all = new ArrayList<>();
        Stream.concat(baseline.stream(), ups.stream())
                .forEach(up -> all.add(new Peer.Foreign(
                        key(up.file()),
                        Peer.Foreign.slug(up.description()),
                        up.version().time(),
                        text(up.file()),
                        Optional.ofNullable(downs.get(up.version())).map(this::text),
                        false)));
        repeatables.stream()
                .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                .forEach(file -> all.add(
                        new Peer.Foreign(key(file), slug(file), Optional.empty(), text(file), Optional.empty(), true)));
        return all;
    }

    private static String slug(Path repeatable) {
        String name = repeatable.getFileName().toString();
        return Peer.Foreign.slug(name.substring("R__".length(), name.length() - ".sql".length()));
    }

    private String key(Path file) {
        return directory.relativize(file).toString().replace('\\', '/');
    }

    private String text(Path file) {
        return placeholders.replaced(file, Peer.text(file));
    }

    private static Path sql(Path file) {
        if (!file.toString().endsWith(".sql")) {
            throw new Failure(
                    file + " is a migration in Java, which only Flyway can run.",
                    "write what it does as SQL, under the same name: "
                            + file.getFileName().toString().replaceFirst("\\.\\w+$", ".sql")
                            + ", and name a directory without the class: --files",
                    "if it only moved rows, an SQL file with a comment is enough");
        }
        return file;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw Failure.unreadable(directory, e);
        }
    }

    /** The version in a file's name; a repeatable migration has none. */
    private static Optional<FlywayVersion> version(String key) {
        Matcher matcher = NAME.matcher(key.substring(key.lastIndexOf('/') + 1));
        return matcher.matches() ? Optional.of(FlywayVersion.of(matcher.group(2))) : Optional.empty();
    }

    /**
     * What a database has of them, in the order in which what it has now came: a row of the history with a version speaks of
     * the file with that version, whatever its name, and {@code flyway baseline} of all up to it.
     */
    static List<String> applied(Connection connection, List<Peer.Foreign> all) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT script, version, type FROM flyway_schema_history
                        WHERE success AND type NOT LIKE 'UNDO%' AND type NOT IN ('DELETE', 'SCHEMA')
                          AND NOT EXISTS (SELECT FROM flyway_schema_history AS later
                            WHERE later.version = flyway_schema_history.version AND later.success
                              AND (later.type LIKE 'UNDO%' OR later.type = 'DELETE')
                              AND later.installed_rank > flyway_schema_history.installed_rank)
                        ORDER BY installed_rank""")) {
            while (rows.next()) {
                String script = rows.getString("script");
                Optional<FlywayVersion> version =
                        Optional.ofNullable(rows.getString("version")).map(FlywayVersion::of);
                List<String> meant = meant(script, version, all);
                if (meant.isEmpty() && !rows.getString("type").equals("BASELINE")) {
                    throw unknown(script, rows.getString("type"));
                }
                keys.removeAll(meant);
                keys.addAll(meant);
            }
        }
        return keys;
    }

    /** Of the oldest file, which may be a baseline migration, all that is not later than it is a part. */
    private static List<String> meant(String script, Optional<FlywayVersion> applied, List<Peer.Foreign> all) {
        if (applied.isEmpty()) {
            return all.stream()
                    .map(Peer.Foreign::key)
                    .filter(key -> version(key).isEmpty() && script.endsWith(key))
                    .toList();
        }
        boolean baseline = script.startsWith("<<");
        List<String> meant = new ArrayList<>();
        for (Peer.Foreign one : all) {
            Optional<FlywayVersion> version = version(one.key());
            int order = version.map(v -> v.compareTo(applied.get())).orElse(1);
            boolean stands = one.key().substring(one.key().lastIndexOf('/') + 1).startsWith("B");
            if (order == 0 || (order < 0 && baseline) || (order > 0 && stands && version.isPresent())) {
                meant.add(one.key());
            }
        }
        return meant;
    }

    private static Failure unknown(String script, String type) {
        return type.contains("JDBC")
                ? new Failure(
                        "The history of flyway names " + script + ", a migration in Java, which only Flyway can run.",
                        "write what it does as SQL into a file with its version, as V3__name.sql")
                : Peer.FLYWAY.unknown(script);
    }
}
