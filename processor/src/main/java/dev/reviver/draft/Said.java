package dev.reviver.draft;

import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.hazard.Acceptances;
import dev.reviver.move.Formerly;
import dev.reviver.snapshot.Remembered;
import dev.reviver.sql.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person said of the next migration, by annotations and by options, in the terms of the database.
 *
 * @param renames what was called differently, and what has no successor
 * @param fresh tables and columns that are new, whatever they look like
 * @param done renames that annotations asked for and that need not be done again
 * @param formerly former names that only rows have had
 * @param backfills values for rows that have none in a column that becomes required
 * @param acceptances risks that are taken
 * @param drop what becomes of what goes
 * @param online whether changes take the forms that do not block writers
 * @param target the major version of PostgreSQL
 */
public record Said(
        Renames renames,
        Set<Renames.Path> fresh,
        List<Remembered.Renamed> done,
        Formerly formerly,
        Backfills backfills,
        Acceptances acceptances,
        DropMode drop,
        boolean online,
        int target) {
    /** Nothing was said. */
    public static final Said NOTHING = new Said(
            Renames.NONE,
            Set.of(),
            List.of(),
            Formerly.NONE,
            Backfills.NONE,
            Acceptances.NONE,
            DropMode.DROP,
            false,
            Server.USUAL.major());

    public Said {
        fresh = Set.copyOf(fresh);
        done = List.copyOf(done);
    }

    /** The same for another release of PostgreSQL. */
    public Said forTarget(int major) {
        return new Said(renames, fresh, done, formerly, backfills, acceptances, drop, online, major);
    }

    /** The server that it is for. */
    public Server server() {
        return new Server(target);
    }

    /**
     * The same with more renames; what is said twice counts once.
     *
     * @throws IllegalArgumentException if they contradict those that were said before
     */
    public Said with(Renames more) {
        List<Renames.Hint> hints = new ArrayList<>(more.hints());
        renames.hints().stream().filter(hint -> !hints.contains(hint)).forEach(hints::add);
        return new Said(new Renames(hints), fresh, done, formerly, backfills, acceptances, drop, online, target);
    }

    /** The same with other renames. */
    public Said withRenames(Renames other) {
        return new Said(other, fresh, done, formerly, backfills, acceptances, drop, online, target);
    }

    /** The same with other renames that need not be done again. */
    public Said withDone(List<Remembered.Renamed> other) {
        return new Said(renames, fresh, other, formerly, backfills, acceptances, drop, online, target);
    }

    /** The same with other former names that only rows have had. */
    public Said withFormerly(Formerly other) {
        return new Said(renames, fresh, done, other, backfills, acceptances, drop, online, target);
    }

    /** The same with more values, which win over those that were given before. */
    public Said with(Backfills more) {
        return new Said(renames, fresh, done, formerly, more.or(backfills), acceptances, drop, online, target);
    }

    /** The same with more risks that are taken. */
    public Said with(Acceptances more) {
        return new Said(renames, fresh, done, formerly, backfills, more.and(acceptances), drop, online, target);
    }

    /** The same with other settings, where they are given. */
    public Said with(Optional<DropMode> otherDrop, Optional<Boolean> otherOnline) {
        return new Said(
                renames,
                fresh,
                done,
                formerly,
                backfills,
                acceptances,
                otherDrop.orElse(drop),
                otherOnline.orElse(online),
                target);
    }
}
