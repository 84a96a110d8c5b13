package dev.reviver.runtime.history;

import dev.reviver.runtime.ChainDigest;
import dev.reviver.runtime.MigrationName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one unit has in the database, by name, and its digest. Each link knows the digest up to itself, so that one more
 * or one less at the end costs no more than one hash.
 */
final class UnitChain {
    private record Link(String text, String digest) {}

    private final TreeMap<MigrationName, Link> links = new TreeMap<>();
    /** From this one on digests are not what they should be. */
    private Optional<MigrationName> stale = Optional.empty();

    void put(HistoryEntry entry) {
        MigrationName name = entry.id().name();
        entry.link()
                .ifPresentOrElse(text -> links.put(name, new Link(text, ChainDigest.EMPTY)), () -> links.remove(name));
        stale = stale.filter(earlier -> earlier.compareTo(name) < 0).or(() -> Optional.of(name));
    }

    String digest() {
        stale.ifPresent(this::refresh);
        return links.isEmpty()
                ? ChainDigest.EMPTY
                : links.lastEntry().getValue().digest();
    }

    private void refresh(MigrationName from) {
        String digest = before(from);
        for (Map.Entry<MigrationName, Link> later : links.tailMap(from, true).entrySet()) {
            digest = ChainDigest.next(digest, later.getValue().text());
            later.setValue(new Link(later.getValue().text(), digest));
        }
        stale = Optional.empty();
    }

    private String before(MigrationName name) {
        Map.Entry<MigrationName, Link> before = links.lowerEntry(name);
        return before == null ? ChainDigest.EMPTY : before.getValue().digest();
    }

    /** The digest that there would be after {@link #put}. */
    String digestWith(HistoryEntry entry) {
        stale.ifPresent(this::refresh);
        MigrationName name = entry.id().name();
        String before = before(name);
        String digest = entry.link().map(text -> ChainDigest.next(before, text)).orElse(before);
        for (Link later : links.tailMap(name, false).values()) {
            digest = ChainDigest.next(digest, later.text());
        }
        return digest;
    }
}
