package dev.reviver.runtime.execute;

import dev.reviver.runtime.MigrationException;
import dev.reviver.runtime.MigrationId;
import java.util.Collection;
import java.util.List;

/** Finds the migration that a person means by {@code 20260131120000_init} or {@code app/20260131120000_init}. */
final class Named {
    private Named() {}

    static MigrationId one(String name, Collection<MigrationId> known, String where) {
        List<MigrationId> found = known.stream()
                .filter(id -> id.toString().equals(name) || id.name().value().equals(name))
                .toList();
        if (found.size() > 1) {
            throw new MigrationException.NoSuchMigration(
                    "More than one unit has a migration " + name + "; name the unit too.", found);
        }
        if (found.isEmpty()) {
            throw new MigrationException.NoSuchMigration(
                    "No migration \"" + name.replaceAll("\\p{Cntrl}", "?") + "\" is " + where + ".",
                    known.stream().sorted().toList());
        }
        return found.get(0);
    }
}
