package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrationSource;
import dev.reviver.runtime.MigrationSource.Summary;
import dev.reviver.runtime.history.Glance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The units of the application in short, which is all that a start with nothing to do needs to know of them.
 *
 * @param units their names
 * @param chains their chains, in the same order
 */
record Summaries(List<String> units, List<Summary> chains) {
    /** As the sources tell them; a source that cannot has its files read. Empty if one unit has several sources. */
    static Optional<Summaries> of(Context context) {
        List<String> units = new ArrayList<>();
        List<Summary> chains = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Build build = null;
        for (MigrationSource source : context.sources()) {
            if (!seen.add(source.unit())) {
                return Optional.empty();
            }
            units.add(source.unit());
            Optional<Summary> told = source.summary();
            if (told.isPresent()) {
                chains.add(told.get());
            } else {
                build = build == null ? Build.of(context) : build;
                chains.add(build.summary(source.unit()));
            }
        }
        return Optional.of(new Summaries(units, chains));
    }

    /** Whether the database has exactly these. */
    boolean areIn(Glance glance) {
        for (int i = 0; i < units.size(); i++) {
            if (!glance.has(units.get(i), chains.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** How many migrations they have. */
    int count() {
        int count = 0;
        for (Summary chain : chains) {
            count += chain.count();
        }
        return count;
    }
}
