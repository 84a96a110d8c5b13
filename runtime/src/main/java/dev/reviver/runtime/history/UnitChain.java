package dev.reviver.runtime.history;

import dev.reviver.runtime.ChainDigest;
import dev.reviver.runtime.MigrationName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What one unit has in the database, by name, and its digest, which grows with each migration that comes last. */
final class UnitChain {
    private final TreeMap<MigrationName, String> links = new TreeMap<>();
    private Optional<String> digest = Optional.of(ChainDigest.EMPTY);

    void put(HistoryEntry entry) {
        MigrationName name = entry.id().name();
        Optional<String> link = entry.link();
        digest = isLast(name) && link.isPresent() ? digest.map(d -> ChainDigest.next(d, link.get())) : Optional.empty();
        if (link.isPresent()) {
            links.put(name, link.get());
        } else {
            links.remove(name);
        }
    }

    String digest() {
        String known = digest.orElseGet(() -> fold(links));
        digest = Optional.of(known);
        return known;
    }

    /** The digest that there would be after {@link #put}. */
    String digestWith(HistoryEntry entry) {
        MigrationName name = entry.id().name();
        Optional<String> link = entry.link();
        if (isLast(name) && link.isPresent()) {
            return ChainDigest.next(digest(), link.get());
        }
        TreeMap<MigrationName, String> after = new TreeMap<>(links);
        after.remove(name);
        link.ifPresent(text -> after.put(name, text));
        return fold(after);
    }

    private boolean isLast(MigrationName name) {
        return links.isEmpty() || links.lastKey().compareTo(name) < 0;
    }

    private static String fold(Map<MigrationName, String> links) {
        String digest = ChainDigest.EMPTY;
        for (String link : links.values()) {
            digest = ChainDigest.next(digest, link);
        }
        return digest;
    }
}
