package dev.reviver.runtime.execute;

import dev.reviver.runtime.Migration;
import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import dev.reviver.runtime.MigrationListener;
import dev.reviver.runtime.MigrationSource;
import dev.reviver.runtime.history.HistoryTable;
import dev.reviver.runtime.history.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What every verb works with; immutable, so that a runner can be used by many threads.
 *
 * @param dataSource the database
 * @param sources where migrations come from
 * @param table where the history is
 * @param terms the terms of each transaction
 * @param listener who is told; never throws
 */
public record Context(
        DataSource dataSource,
        List<MigrationSource> sources,
        HistoryTable table,
        Terms terms,
        MigrationListener listener) {

    /**
     * The migrations of all units, in order.
     *
     * @throws MigrationException.SourceUnusable if they cannot be listed or two have one name
     */
    public List<Migration> migrations() {
        List<Migration> all = new ArrayList<>();
        Set<MigrationId> seen = new HashSet<>();
        for (MigrationSource source : sources) {
            for (Migration migration : source.migrations()) {
                if (!seen.add(migration.id())) {
                    throw new MigrationException.SourceUnusable(
                            "Two sources bring the migration " + migration.id() + ".",
                            List.of("the second is " + migration.folder().path()),
                            List.of(
                                    "give each module a unit of its own, and see that none is on the class path twice"));
                }
                all.add(migration);
            }
        }
        all.sort(Comparator.comparing(Migration::id));
        return List.copyOf(all);
    }

    /** The migration of this build that has {@code id}. */
    static Optional<Migration> find(List<Migration> migrations, MigrationId id) {
        return migrations.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}
