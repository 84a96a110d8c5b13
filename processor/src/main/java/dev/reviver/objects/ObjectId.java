package dev.reviver.objects;

import java.util.Comparator;

/**
 * Which object of a database: {@code view public.recent_post}, {@code trigger touch on public.post}.
 *
 * @param kind what it is, in PostgreSQL's words
 * @param name its name as PostgreSQL qualifies and quotes it
 */
public record ObjectId(String kind, String name) implements Comparable<ObjectId> {
    private static final Comparator<ObjectId> ORDER =
            Comparator.comparing(ObjectId::kind).thenComparing(ObjectId::name);

    @Override
    public int compareTo(ObjectId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
