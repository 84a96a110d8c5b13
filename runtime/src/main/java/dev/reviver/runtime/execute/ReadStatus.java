package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationState;
import dev.reviver.runtime.Script;
import dev.reviver.runtime.Status;
import dev.reviver.runtime.history.HistoryEntry;
import dev.reviver.runtime.history.Ledger;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Tells how every migration stands; reads and nothing else. */
public final class ReadStatus {
    private ReadStatus() {}

    /** See {@link dev.reviver.runtime.MigrationRunner#status()}. */
    public static Status run(Context context) {
        List<Migration> migrations = context.migrations();
        Ledger ledger;
        try (Session session = new Session(context.dataSource())) {
            ledger = context.table().look(session.connection());
        }
        Review review = Review.of(migrations, ledger);
        TreeMap<MigrationId, Status.Line> lines = new TreeMap<>();
        for (HistoryEntry entry : ledger.inDatabase()) {
            lines.put(entry.id(), applied(entry, ledger, review));
        }
        for (Migration migration : review.pending()) {
            lines.put(migration.id(), pending(migration, ledger, review));
        }
        return new Status(List.copyOf(lines.values()));
    }

    private static Status.Line applied(HistoryEntry entry, Ledger ledger, Review review) {
        return new Status.Line(
                entry.id(),
                entry.state(),
                Optional.ofNullable(review.problems().get(entry.id())),
                entry.grade(),
                Optional.of(entry.finished()),
                Optional.of(entry.by()),
                ledger.failure(entry.id()).flatMap(HistoryEntry::failure));
    }

    private static Status.Line pending(Migration migration, Ledger ledger, Review review) {
        MigrationId id = migration.id();
        Optional<HistoryEntry> failure = ledger.failure(id);
        Optional<HistoryEntry> last = failure.or(() -> ledger.standing(id));
        Script up = migration.up();
        return new Status.Line(
                id,
                failure.isPresent() ? MigrationState.FAILED : MigrationState.PENDING,
                Optional.ofNullable(review.problems().get(id)),
                up.grade(),
                last.map(HistoryEntry::finished),
                last.map(HistoryEntry::by),
                failure.flatMap(HistoryEntry::failure));
    }
}
