package dev.reviver.draft;

import dev.reviver.change.Renames;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be dropped of that which was archived.
 *
 * @param names the things; empty for all
 */
public record Purge(Set<Renames.Path> names) {
    private static final String ALL = "all";

    /**
     * Reads {@code all} or {@code users.bio__archived,draft__archived}.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Purge parse(String option) {
        return new Purge(option.strip().equals(ALL) ? Set.of() : Set.copyOf(Renames.paths(option)));
    }

    boolean includes(Renames.Path archived) {
        return names.isEmpty() || names.stream().anyMatch(name -> name.means(archived));
    }

    /** Those that are not archived. */
    Set<Renames.Path> unknown(Set<Renames.Path> archived) {
        return names.stream()
                .filter(name -> archived.stream().noneMatch(name::means))
                .collect(Collectors.toSet());
    }
}
