package dev.reviver.cli;

import dev.reviver.files.Chain;
import dev.reviver.files.Fork;
import dev.reviver.runtime.MigrationName;
import java.util.ArrayList;
import java.util.List;

/**
 * Two branches of migrations that were merged.
 *
 * @param common those before both
 * @param kept those that stay as they are, oldest first
 * @param rewritten those that are written anew on top, oldest first
 */
record Branches(List<MigrationName> common, List<MigrationName> kept, List<MigrationName> rewritten) {
    /**
     * The branch whose first migration is earlier is kept, unless {@code keep} is a migration of the other.
     *
     * @param keep a name, or nothing
     */
    static Branches of(Chain chain, Fork fork, String keep) {
        List<MigrationName> strangers = fork.strangers();
        List<MigrationName> known = chain.names().stream()
                .filter(name -> name.compareTo(fork.known()) >= 0 && !strangers.contains(name))
                .toList();
        List<MigrationName> common = chain.names().stream()
                .filter(name -> !known.contains(name) && !strangers.contains(name))
                .toList();
        boolean knownIsKept = keep.isEmpty()
                ? fork.known().compareTo(fork.stranger()) <= 0
                : known.stream().anyMatch(name -> name.value().equals(keep));
        if (!keep.isEmpty()
                && !knownIsKept
                && strangers.stream().noneMatch(name -> name.value().equals(keep))) {
            throw new Failure(
                    "--keep " + keep + " is on neither branch.", "name one of " + known + " or of " + strangers);
        }
        return knownIsKept ? new Branches(common, known, strangers) : new Branches(common, strangers, known);
    }

    /** The whole line of the branch that is kept. */
    List<MigrationName> lineOfKept() {
        List<MigrationName> line = new ArrayList<>(common);
        line.addAll(kept);
        return line;
    }
}
