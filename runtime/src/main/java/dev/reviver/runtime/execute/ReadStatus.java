package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Status;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import dev.reviver.runtime.transact.Session;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells how every migration stands; reads and nothing else. */
public final class ReadStatus {
    private ReadStatus() {}

    /** See {@link dev.reviver.runtime.MigrationRunner#status()}. */
    public static Status run(Context context) {
        Build build = Build.of(context);
        Ledger ledger;
        try (Session session = new Session(context.lender())) {
            ledger = context.table().look(session.connection());
        }
        Review review = Review.of(build, ledger);
        TreeMap<MigrationId, Status.Line> lines = new TreeMap<>();
        for (HistoryEntry entry : ledger.inDatabase()) {
            lines.put(entry.id(), applied(entry, ledger, review));
        }
        for (Migration migration : review.pending()) {
            lines.put(migration.id(), pending(migration, ledger, review));
        }
        for (HistoryEntry entry : ledger.halfDone()) {
            lines.put(entry.id(), half(entry, review));
        }
        return new Status(inOrder(build, lines));
    }

    /** In the order in which they are applied; those that only the database knows stand where their time is. */
    private static List<Status.Line> inOrder(Build build, SortedMap<MigrationId, Status.Line> lines) {
        List<Status.Line> ordered = new ArrayList<>();
        Set<MigrationId> known = new HashSet<>();
        build.migrations().forEach(migration -> known.add(migration.id()));
        List<MigrationId> unknown = new ArrayList<>(
                lines.keySet().stream().filter(id -> !known.contains(id)).toList());
        for (Migration migration : build.migrations()) {
            while (!unknown.isEmpty() && unknown.get(0).compareTo(migration.id()) < 0) {
                ordered.add(lines.get(unknown.remove(0)));
            }
            Optional.ofNullable(lines.get(migration.id())).ifPresent(ordered::add);
        }
        unknown.forEach(id -> ordered.add(lines.get(id)));
        return ordered;
    }

    private static Status.Line applied(HistoryEntry entry, Ledger ledger, Review review) {
        return new Status.Line(
                entry.id(),
                entry.state().isInDatabase() ? entry.state() : MigrationState.APPLIED,
                Optional.ofNullable(review.problems().get(entry.id())),
                entry.grade(),
                Optional.of(entry.finished()),
                Optional.of(entry.by()),
                ledger.failure(entry.id()).flatMap(HistoryEntry::failure));
    }

    private static Status.Line half(HistoryEntry entry, Review review) {
        return new Status.Line(
                entry.id(),
                entry.state(),
                Optional.ofNullable(review.problems().get(entry.id())),
                entry.grade(),
                Optional.of(entry.finished()),
                Optional.of(entry.by()),
                entry.failure());
    }

    private static Status.Line pending(Migration migration, Ledger ledger, Review review) {
        MigrationId id = migration.id();
        Optional<HistoryEntry> failure = ledger.failure(id);
        Optional<HistoryEntry> last = failure.or(() -> ledger.standing(id));
        return new Status.Line(
                id,
                failure.isPresent() ? MigrationState.FAILED : MigrationState.PENDING,
                Optional.ofNullable(review.problems().get(id)),
                migration.up().grade(),
                last.map(HistoryEntry::finished),
                last.map(HistoryEntry::by),
                failure.flatMap(HistoryEntry::failure));
    }
}
