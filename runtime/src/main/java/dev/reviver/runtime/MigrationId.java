package dev.reviver.runtime;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A migration within its unit: {@code blog/20260131120000_init}. Sorts by time, then by unit.
 *
 * @param unit the module of the application that brings the migration; several share one history
 * @param name its name, unique within the unit
 */
public record MigrationId(String unit, MigrationName name) implements Comparable<MigrationId>, Serializable {
    private static final Comparator<MigrationId> ORDER =
            Comparator.comparing(MigrationId::name).thenComparing(MigrationId::unit);

    /** Refuses a unit that is blank or could not be printed on one line. */
    public MigrationId {
        if (unit.isBlank() || unit.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a unit needs a name of one line");
        }
    }

    @Override
    public int compareTo(MigrationId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return unit + "/" + name;
    }
}
