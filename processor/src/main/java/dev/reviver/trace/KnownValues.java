package dev.reviver.trace;

import dev.reviver.change.MoveStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The values that rows can have in a column, as far as a plan tells; being null is always allowed. */
sealed interface KnownValues {
    /** In one spelling. */
    Pattern NUMBER = Pattern.compile("0|-?[1-9]\\d{0,8}");

    /** All of the type. */
    record Any() implements KnownValues {}

    /** No others than these literals. */
    record Some(Set<String> literals) implements KnownValues {
        public Some {
            literals = Set.copyOf(literals);
        }
    }

    /** Whole numbers from one on. */
    record From(int least) implements KnownValues {}

    /** Nothing is known. */
    static KnownValues any() {
        return new Any();
    }

    /** No row has one. */
    static KnownValues none() {
        return new Some(Set.of());
    }

    /** These literals and no others. */
    static KnownValues of(List<String> literals) {
        return new Some(
                literals.stream().filter(literal -> !literal.equals("NULL")).collect(Collectors.toSet()));
    }

    /** Those of both. */
    default KnownValues and(KnownValues more) {
        if (more.within(this)) {
            return this;
        }
        if (within(more)) {
            return more;
        }
        if (this instanceof Some some && more instanceof Some others) {
            Set<String> all = new HashSet<>(some.literals());
            all.addAll(others.literals());
            return new Some(all);
        }
        return any();
    }

    /** Whether there is none but those. */
    default boolean within(KnownValues allowed) {
        if (allowed instanceof Any || equals(allowed)) {
            return true;
        }
        if (this instanceof Some some) {
            return allowed instanceof Some others
                    ? others.literals().containsAll(some.literals())
                    : some.literals().stream().allMatch(literal -> isNumberFrom(literal, ((From) allowed).least()));
        }
        return this instanceof From mine && allowed instanceof From theirs && mine.least() >= theirs.least();
    }

    /** Those that are left when a condition has told that there is none but these. */
    default KnownValues narrowedTo(KnownValues others) {
        return this instanceof Some some && others instanceof Some bound
                ? new Some(some.literals().stream()
                        .filter(bound.literals()::contains)
                        .collect(Collectors.toSet()))
                : others.within(this) ? others : this;
    }

    /** Those that are left when these have gone. */
    default KnownValues without(Set<String> gone) {
        return each(literal -> gone.contains(literal) ? "NULL" : literal);
    }

    /** Those that come of these when each is replaced as told. */
    default KnownValues recoded(List<MoveStep.Pair> pairs) {
        Map<String, String> latter = new HashMap<>();
        pairs.forEach(pair -> latter.put(pair.from(), pair.to()));
        return each(literal -> latter.getOrDefault(literal, literal));
    }

    /** Whether two values may become one when each is replaced as told. */
    default boolean meet(List<MoveStep.Pair> pairs) {
        Set<String> from = pairs.stream().map(MoveStep.Pair::from).collect(Collectors.toSet());
        Set<String> to = pairs.stream().map(MoveStep.Pair::to).collect(Collectors.toSet());
        if (to.size() < pairs.size()) {
            return true;
        }
        to.removeAll(from);
        return !(this instanceof Some some ? to.stream().noneMatch(some.literals()::contains) : to.isEmpty());
    }

    /** Whole numbers, all moved by as much. */
    default KnownValues shifted(int by) {
        if (this instanceof From from) {
            return new From(from.least() + by);
        }
        return this instanceof Some some && some.literals().stream().allMatch(KnownValues::isNumber)
                ? each(literal -> Integer.toString(Integer.parseInt(literal) + by))
                : any();
    }

    private static boolean isNumber(String literal) {
        return NUMBER.matcher(literal).matches();
    }

    private static boolean isNumberFrom(String literal, int least) {
        return isNumber(literal) && Integer.parseInt(literal) >= least;
    }

    private KnownValues each(UnaryOperator<String> latter) {
        return this instanceof Some some
                ? KnownValues.of(some.literals().stream().map(latter).toList())
                : any();
    }
}
