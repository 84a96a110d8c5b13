package dev.reviver.entity;

import dev.reviver.entity.FormerNames.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One space of names: the tables, the sequences, or the columns of one table; which of them were called otherwise. */
final class KnownNames<T> {
    private final Set<T> last;
    private final Set<T> declaredNew;
    private final BiPredicate<T, T> isDone;
    /** What a thing may have been called, the likeliest first. */
    private final Map<T, List<T>> candidates = new LinkedHashMap<>();
    /** Those that no reading of the classes gave: where the last migration has the present name, they prove nothing. */
    private final Map<T, Set<T>> guesses = new LinkedHashMap<>();
    /** What other settings call it, if the last migration was written under those: no annotation says so. */
    private final Map<T, T> otherwise = new LinkedHashMap<>();

    /**
     * A space of names.
     *
     * @param last those in the last migration
     * @param declaredNew those of things that are new, whatever they look like
     * @param isDone says of a name and a former one whether that rename was carried out
     */
    KnownNames(Set<T> last, Set<T> declaredNew, BiPredicate<T, T> isDone) {
        this.last = last;
        this.declaredNew = declaredNew;
        this.isDone = isDone;
    }

    /** {@code name} exists now, and may have been called like one of {@code formers}. */
    void add(T name, Stream<T> formers) {
        List<T> all = candidates.computeIfAbsent(name, key -> new ArrayList<>());
        formers.filter(candidate -> !candidate.equals(name) && !all.contains(candidate))
                .forEach(all::add);
    }

    /** {@code name} exists now, and may have been called like one of {@code formers}, if it was called otherwise at all. */
    void addGuesses(T name, Stream<T> formers) {
        List<T> read = List.copyOf(candidates.getOrDefault(name, List.of()));
        List<T> guessed = formers.filter(former -> !read.contains(former)).toList();
        add(name, guessed.stream());
        guesses.computeIfAbsent(name, key -> new HashSet<>()).addAll(guessed);
    }

    /** What {@code name} may have been called follows from what was said of something else, which has no bearing any more. */
    void doubt(T name) {
        guesses.computeIfAbsent(name, key -> new HashSet<>()).addAll(candidates.getOrDefault(name, List.of()));
    }

    /** {@code name} exists now, and is {@code other} under the settings of the last migration. */
    void addOtherwise(T name, T other) {
        otherwise.putIfAbsent(name, other);
        addGuesses(name, Stream.of(other));
    }

    /** The names that exist now. */
    Set<T> present() {
        return candidates.keySet();
    }

    /** Those of the last migration. */
    Set<T> last() {
        return last;
    }

    /** Whether an annotation asks for that rename. */
    boolean isAskedFor(T name, T former) {
        return candidates.getOrDefault(name, List.of()).contains(former) && !former.equals(otherwise.get(name));
    }

    /** What an annotation says it may have been called. */
    Stream<T> askedFor(T name) {
        return candidates.getOrDefault(name, List.of()).stream().filter(former -> isAskedFor(name, former));
    }

    /** The first of the possible names that the last migration has. */
    Optional<T> known(T name) {
        return declaredNew.contains(name)
                ? Optional.empty()
                : candidates.getOrDefault(name, List.of()).stream()
                        .filter(candidate -> last.contains(candidate) && !isDone.test(name, candidate))
                        .findFirst();
    }

    /** Whether something now has the name, and had it before too. */
    private boolean isInUse(T name) {
        return candidates.containsKey(name)
                && !declaredNew.contains(name)
                && known(name).isEmpty();
    }

    /** What it may have been called, for a message. */
    String wanted(T name) {
        return candidates.getOrDefault(name, List.of()).stream()
                .limit(2)
                .map(Object::toString)
                .collect(Collectors.joining(" or "));
    }

    private boolean hasBecomeAnother(T name) {
        return candidates.keySet().stream()
                .anyMatch(other -> !other.equals(name) && known(other).equals(Optional.of(name)));
    }

    Optional<T> former(T name) {
        return outcome(name) == Outcome.RENAMED ? known(name) : Optional.empty();
    }

    Outcome outcome(T name) {
        Optional<T> known = known(name);
        if (known.isEmpty()) {
            return last.contains(name) || last.isEmpty() ? Outcome.STALE : Outcome.UNKNOWN;
        }
        if (isInUse(known.get())) {
            return Outcome.IN_USE;
        }
        boolean isGuess = guesses.getOrDefault(name, Set.of()).contains(known.get());
        return isGuess && last.contains(name) && !hasBecomeAnother(name) ? Outcome.STALE : Outcome.RENAMED;
    }
}
