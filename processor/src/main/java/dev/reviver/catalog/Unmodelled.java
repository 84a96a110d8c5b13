package dev.reviver.catalog;

import java.util.Comparator;

/**
 * Something in the database that the schema model has no word for: named, so that nobody believes it absent.
 *
 * @param kind what it is, in PostgreSQL's words: {@code view}, {@code index}, {@code column settings}
 * @param identity which one, qualified and quoted by PostgreSQL: {@code public.post}, {@code age_check on public.person}
 * @param definition its text as PostgreSQL prints it; empty where PostgreSQL prints none
 */
public record Unmodelled(String kind, String identity, String definition) implements Comparable<Unmodelled> {
    private static final Comparator<Unmodelled> ORDER = Comparator.comparing(Unmodelled::kind)
            .thenComparing(Unmodelled::identity)
            .thenComparing(Unmodelled::definition);

    @Override
    public int compareTo(Unmodelled other) {
        return ORDER.compare(this, other);
    }

    /** For messages: {@code view public.recent_post: SELECT …}. */
    @Override
    public String toString() {
        return definition.isEmpty() ? kind + " " + identity : kind + " " + identity + ": " + definition;
    }
}
