package dev.reviver.processor;

import dev.reviver.snapshot.SnapshotHead;
import java.util.Collection;
import java.util.Optional;

/**
 * Under which name the module's migrations stand in the history, and the package that its generated class is in.
 *
 * @param name fixed at the first migration
 * @param packageName fixed at the first migration as well; an option may put the class elsewhere
 */
record Unit(String name, String packageName) {
    /** The name of a unit whose entities have no package in common. */
    private static final String WITHOUT_PACKAGE = "default";

    /** What the snapshot says, or what the first migration of entities in {@code packages} will say. */
    static Unit of(Optional<SnapshotHead> snapshot, Collection<String> packages) {
        return snapshot.map(s -> new Unit(s.unit(), s.packageName())).orElseGet(() -> {
            String common = Packages.common(packages);
            return new Unit(common.isEmpty() ? WITHOUT_PACKAGE : common, common);
        });
    }
}
