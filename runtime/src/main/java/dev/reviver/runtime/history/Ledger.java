package dev.reviver.runtime.history;

import dev.reviver.runtime.ChainDigest;
import dev.reviver.runtime.MigrationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How each migration stands, drawn from all attempts. The last attempt that had an effect decides; one that was undone
 * whole left nothing behind and decides nothing, neither a failed migration nor a failed rollback.
 *
 * <p>Not for use by several threads.
 */
public final class Ledger {
    private final Map<MigrationId, HistoryEntry> standing = new HashMap<>();
    private final Map<MigrationId, HistoryEntry> failures = new HashMap<>();
    private final SortedMap<String, UnitChain> chains = new TreeMap<>();
    private Optional<String> fingerprint = Optional.empty();
    private final NavigableSet<String> schemas = new TreeSet<>();
    private long row;

    /** Of a database without a history. */
    public Ledger() {}

    /** Folds {@code entries}, which are in the order of their rows. */
    public static Ledger of(List<HistoryEntry> entries) {
        Ledger ledger = new Ledger();
        entries.forEach(ledger::add);
        return ledger;
    }

    /** A later row. */
    private void add(HistoryEntry entry) {
        entry.fingerprint().map(Fingerprint::schemas).ifPresent(schemas::addAll);
        if (!entry.effective()) {
            failures.put(entry.id(), entry);
            if (entry.fingerprint().isPresent()) {
                fingerprint = entry.fingerprint();
            }
            return;
        }
        row = entry.row();
        standing.put(entry.id(), entry);
        failures.remove(entry.id());
        chains.computeIfAbsent(entry.id().unit(), unit -> new UnitChain()).put(entry);
        if (!entry.isHalfDone()) {
            fingerprint = entry.fingerprint();
        } else if (entry.before().isPresent()) {
            fingerprint = entry.before();
        }
    }

    /** The last row with an effect; 0 before the first. It changes whenever anything does. */
    public long row() {
        return row;
    }

    /** What this call has just written. */
    public void add(Attempt attempt, long row) {
        attempt.id().ifPresent(id -> add(attempt.entry(id, row, true)));
    }

    /** The text that the row of {@code attempt} has for the chains: as they are after it. */
    public String chainAfter(Attempt attempt) {
        return attempt.id().map(id -> chainWith(attempt.entry(id, 0, true))).orElseGet(this::chain);
    }

    /** One line a unit that has something in the database: the digest of its chain, a space, its name. */
    public String chain() {
        StringBuilder text = new StringBuilder();
        chains.forEach((unit, chain) -> append(text, unit, chain.digest()));
        return text.toString();
    }

    private String chainWith(HistoryEntry entry) {
        StringBuilder text = new StringBuilder();
        TreeMap<String, String> digests = new TreeMap<>();
        chains.forEach((unit, chain) -> digests.put(unit, chain.digest()));
        String unit = entry.id().unit();
        digests.put(unit, chains.getOrDefault(unit, new UnitChain()).digestWith(entry));
        digests.forEach((name, digest) -> append(text, name, digest));
        return text.toString();
    }

    private static void append(StringBuilder text, String unit, String digest) {
        if (!digest.equals(ChainDigest.EMPTY)) {
            text.append(digest).append(' ').append(unit).append('\n');
        }
    }

    /** The fingerprint of the catalog with nothing half done in it, if it was taken when it was so. */
    public Optional<String> fingerprint() {
        return fingerprint;
    }

    /** The schemas beside the home that any fingerprint covered. */
    public NavigableSet<String> schemas() {
        return schemas;
    }

    /** The attempt which decides how {@code id} stands, if there was one with an effect. */
    public Optional<HistoryEntry> standing(MigrationId id) {
        return Optional.ofNullable(standing.get(id));
    }

    /** The last failed attempt at {@code id}, if nothing had an effect since. */
    public Optional<HistoryEntry> failure(MigrationId id) {
        return Optional.ofNullable(failures.get(id))
                .or(() -> standing(id).filter(entry -> entry.failure().isPresent()));
    }

    /** Whether all of {@code id} is in the database. */
    public boolean has(MigrationId id) {
        return standing(id).filter(HistoryEntry::isInDatabase).isPresent();
    }

    /** What is in the database, in the order in which it got there: each may stand on those before it. */
    public List<HistoryEntry> inDatabase() {
        return inOrder(HistoryEntry::isInDatabase);
    }

    /** What is in the database in part; more than one only after a person has written into the history. */
    public List<HistoryEntry> halfDone() {
        return inOrder(HistoryEntry::isHalfDone);
    }

    private List<HistoryEntry> inOrder(Predicate<HistoryEntry> chosen) {
        List<HistoryEntry> entries = new ArrayList<>();
        for (HistoryEntry entry : standing.values()) {
            if (chosen.test(entry)) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparingLong(HistoryEntry::row));
        return List.copyOf(entries);
    }
}
