package dev.reviver.draft;

import dev.reviver.change.Acceptances;
import dev.reviver.change.Backfills;
import dev.reviver.change.Renames;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.snapshot.Remembered;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person said of the next migration, by annotations and by options, in the terms of the database.
 *
 * @param renames what was called differently, and what has no successor
 * @param fresh tables and columns that are new, whatever they look like
 * @param done renames that annotations asked for and that need not be done again
 * @param formerConstants by column, what constants of its enum were called, by what they are called now
 * @param backfills values for rows that have none in a column that becomes required
 * @param acceptances risks that are taken
 * @param drop what becomes of what goes
 * @param online whether changes take the forms that do not block writers
 */
public record Said(
        Renames renames,
        Set<Renames.Path> fresh,
        List<Remembered.Renamed> done,
        Map<ColumnRef, Map<String, String>> formerConstants,
        Backfills backfills,
        Acceptances acceptances,
        DropMode drop,
        boolean online) {
    /** Nothing was said. */
    public static final Said NOTHING = new Said(
            Renames.NONE, Set.of(), List.of(), Map.of(), Backfills.NONE, Acceptances.NONE, DropMode.DROP, false);

    public Said {
        fresh = Set.copyOf(fresh);
        done = List.copyOf(done);
        formerConstants = Map.copyOf(formerConstants);
    }

    /**
     * The same with more renames; what is said twice counts once.
     *
     * @throws IllegalArgumentException if they contradict those that were said before
     */
    public Said with(Renames more) {
        List<Renames.Hint> hints = new ArrayList<>(more.hints());
        renames.hints().stream().filter(hint -> !hints.contains(hint)).forEach(hints::add);
        return new Said(new Renames(hints), fresh, done, formerConstants, backfills, acceptances, drop, online);
    }

    /** The same with other renames. */
    public Said withRenames(Renames other) {
        return new Said(other, fresh, done, formerConstants, backfills, acceptances, drop, online);
    }

    /** The same with other renames that need not be done again. */
    public Said withDone(List<Remembered.Renamed> other) {
        return new Said(renames, fresh, other, formerConstants, backfills, acceptances, drop, online);
    }

    /** The same with more values, which win over those that were given before. */
    public Said with(Backfills more) {
        return new Said(renames, fresh, done, formerConstants, more.or(backfills), acceptances, drop, online);
    }

    /** The same with more risks that are taken. */
    public Said with(Acceptances more) {
        return new Said(renames, fresh, done, formerConstants, backfills, more.and(acceptances), drop, online);
    }

    /** The same with other settings, where they are given. */
    public Said with(Optional<DropMode> otherDrop, Optional<Boolean> otherOnline) {
        return new Said(
                renames,
                fresh,
                done,
                formerConstants,
                backfills,
                acceptances,
                otherDrop.orElse(drop),
                otherOnline.orElse(online));
    }
}
