package dev.reviver.cli;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Flyway's SQL migrations, by its rules of names: versions are compared number by number, undo migrations are the way back,
 * repeatable ones have no place in a line.
 */
record FlywayFiles(Path directory) {
    private static final Pattern NAME = Pattern.compile("([VU])([0-9]+(?:[._][0-9]+)*)__(.*)\\.sql");
    private static final Pattern REPEATABLE = Pattern.compile("R__.*\\.sql");

    private record Versioned(List<BigInteger> version, Path file, String description) {}

    List<Peer.Foreign> read() {
        List<Versioned> ups = new ArrayList<>();
        Map<List<BigInteger>, Path> downs = new HashMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            Matcher matcher = NAME.matcher(name);
            if (REPEATABLE.matcher(name).matches()) {
                throw new Failure(
                        "Repeatable migrations have no place in a line of migrations: " + file,
                        "move it out of " + directory + ", import, and write what it makes as a migration: reviver new"
                                + " --empty");
            }
            if (!matcher.matches()) {
                continue;
            }
            List<BigInteger> version = version(matcher.group(2));
            if (matcher.group(1).equals("V")) {
                ups.add(new Versioned(version, file, matcher.group(3)));
            } else {
                downs.put(version, file);
            }
        }
        ups.sort(Comparator.comparing(Versioned::version, FlywayFiles::compare));
        return ups.stream()
                .map(up -> new Peer.Foreign(
                        directory.relativize(up.file()).toString(),
                        Peer.Foreign.slug(up.description()),
                        time(up.version()),
                        Peer.text(up.file()),
                        Optional.ofNullable(downs.get(up.version())).map(Peer::text)))
                .toList();
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw Failure.unreadable(directory, e);
        }
    }

    /** Trailing zeros do not count: 1.0 is 1. */
    private static List<BigInteger> version(String text) {
        List<BigInteger> parts = new ArrayList<>(
                Arrays.stream(text.split("[._]", -1)).map(BigInteger::new).toList());
        while (parts.size() > 1 && parts.get(parts.size() - 1).signum() == 0) {
            parts.remove(parts.size() - 1);
        }
        return List.copyOf(parts);
    }

    private static int compare(List<BigInteger> one, List<BigInteger> other) {
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            int order = part(one, i).compareTo(part(other, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static BigInteger part(List<BigInteger> version, int place) {
        return place < version.size() ? version.get(place) : BigInteger.ZERO;
    }

    private static Optional<String> time(List<BigInteger> version) {
        return Optional.of(version.get(0).toString()).filter(text -> version.size() == 1 && text.length() == 14);
    }
}
