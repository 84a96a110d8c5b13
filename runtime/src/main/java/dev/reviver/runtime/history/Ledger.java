package dev.reviver.runtime.history;

import dev.reviver.runtime.MigrationId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How each migration stands, drawn from all attempts. The last attempt that had an effect decides; a failed one left
 * nothing behind and decides nothing, neither a failed migration nor a failed rollback.
 */
public final class Ledger {
    /** A database without a history. */
    public static final Ledger EMPTY = Ledger.of(List.of());

    private final Map<MigrationId, HistoryEntry> standing;
    private final Map<MigrationId, HistoryEntry> failures;
    private final long head;

    private Ledger(Map<MigrationId, HistoryEntry> standing, Map<MigrationId, HistoryEntry> failures, long head) {
        this.standing = Map.copyOf(standing);
        this.failures = Map.copyOf(failures);
        this.head = head;
    }

    /** Folds {@code entries}, which are in the order of their rows. */
    public static Ledger of(List<HistoryEntry> entries) {
        Map<MigrationId, HistoryEntry> standing = new HashMap<>();
        Map<MigrationId, HistoryEntry> failures = new HashMap<>();
        long head = 0;
        for (HistoryEntry entry : entries) {
            if (entry.effective()) {
                standing.put(entry.id(), entry);
                failures.remove(entry.id());
                head = entry.row();
            } else {
                failures.put(entry.id(), entry);
            }
        }
        return new Ledger(standing, failures, head);
    }

    /** The row of the last attempt that had an effect; 0 before the first. It changes whenever anything does. */
    public long head() {
        return head;
    }

    /** The attempt which decides how {@code id} stands, if there was one with an effect. */
    public Optional<HistoryEntry> standing(MigrationId id) {
        return Optional.ofNullable(standing.get(id));
    }

    /** The last failed attempt at {@code id}, if nothing had an effect since. */
    public Optional<HistoryEntry> failure(MigrationId id) {
        return Optional.ofNullable(failures.get(id));
    }

    /** Whether {@code id} is in the database. */
    public boolean has(MigrationId id) {
        return standing(id).filter(entry -> entry.state().isInDatabase()).isPresent();
    }

    /** What is in the database, in the order in which it got there: each may stand on those before it. */
    public List<HistoryEntry> inDatabase() {
        List<HistoryEntry> entries = new ArrayList<>();
        for (HistoryEntry entry : standing.values()) {
            if (entry.state().isInDatabase()) {
                entries.add(entry);
            }
        }
        entries.sort(Comparator.comparingLong(HistoryEntry::row));
        return List.copyOf(entries);
    }
}
