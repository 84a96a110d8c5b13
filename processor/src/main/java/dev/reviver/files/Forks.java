package dev.reviver.files;

import dev.reviver.runtime.MigrationName;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds two migrations that were added to the same one, as happens when branches are merged. Each migration names the one
 * that it was added to; from the snapshot's head backwards that is one line, and what stands beside it is a fork. What was
 * written by hand names none, and can stand anywhere.
 */
final class Forks {
    /** The header is short; nobody writes the mark further down. */
    private static final int HEADER_LINES = 12;

    private final Chain chain;
    private final Map<MigrationName, MigrationName> after = new LinkedHashMap<>();

    private Forks(Chain chain) {
        this.chain = chain;
    }

    /** The fork, if there is one; costs a look at the first lines of each migration. */
    static Optional<Fork> find(MigrationDirectory directory, Chain chain) throws IOException {
        if (chain.head().isEmpty() || chain.names().size() < 2) {
            return Optional.empty();
        }
        Forks forks = new Forks(chain);
        for (MigrationName name : chain.names()) {
            forks.read(directory, name);
        }
        return forks.find();
    }

    private void read(MigrationDirectory directory, MigrationName name) throws IOException {
        try (BufferedReader lines =
                Files.newBufferedReader(directory.path().resolve(name.value()).resolve("migration.sql"))) {
            String mark = "-- " + Header.AFTER;
            for (int i = 0; i < HEADER_LINES; i++) {
                String line = lines.readLine();
                if (line == null || !line.startsWith("--")) {
                    return;
                }
                String written =
                        line.substring(Math.min(mark.length(), line.length())).strip();
                if (line.startsWith(mark) && MigrationName.isValid(written)) {
                    after.put(name, new MigrationName(written));
                    return;
                }
            }
        } catch (NoSuchFileException notOursToComplainOf) {
            // The runtime does.
            return;
        }
    }

    private Optional<Fork> find() {
        Set<MigrationName> line = new HashSet<>();
        chain.head().ifPresent(head -> follow(head, line));
        if (line.containsAll(after.keySet())) {
            return Optional.empty();
        }
        chain.included().forEach(name -> follow(name, line));
        List<MigrationName> strangers =
                after.keySet().stream().filter(name -> !line.contains(name)).toList();
        for (MigrationName stranger : strangers) {
            MigrationName parent = after.get(stranger);
            if (parent != null && line.contains(parent)) {
                MigrationName other = after.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(parent) && line.contains(entry.getKey()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(parent);
                return Optional.of(new Fork(other, stranger, strangers));
            }
        }
        return Optional.empty();
    }

    private void follow(MigrationName from, Set<MigrationName> line) {
        for (MigrationName name = from; name != null && line.add(name); name = after.get(name)) {
            // The set is the result.
        }
    }
}
