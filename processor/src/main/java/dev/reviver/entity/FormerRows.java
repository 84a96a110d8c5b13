package dev.reviver.entity;

import dev.reviver.element.AnnotationPlace;
import dev.reviver.entity.FormerNames.Complaint;
import dev.reviver.entity.FormerNames.Outcome;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.Meaning;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/**
 * What the entities say of former names that no table or column has, but rows: those of enum constants, and those of
 * subclasses that share the table of another class.
 *
 * @param constants enum constants with a former name, once for each column that can hold them
 * @param classes such subclasses with a former name
 */
public record FormerRows(List<Constant> constants, List<Subclass> classes) {
    /**
     * A constant that had another name.
     *
     * @param at a column that holds it
     * @param declared all constants of the enum as it is now
     * @param enumType the simple name of the enum
     * @param name its name now
     * @param former its former name
     * @param place where that is said
     */
    public record Constant(
            ColumnRef at, List<String> declared, String enumType, String name, String former, AnnotationPlace place) {}

    /**
     * A subclass that had another name.
     *
     * @param name its name now
     * @param former its former name, with or without its package
     * @param place where that is said
     */
    public record Subclass(String name, String former, AnnotationPlace place) {}

    public FormerRows {
        constants = List.copyOf(constants);
        classes = List.copyOf(classes);
    }

    /**
     * A constant that was renamed already: without this, an annotation that stays would swap two of them for ever.
     *
     * @param at a column that holds it
     * @param constant its name now
     * @param from its former name
     */
    public record Done(ColumnRef at, String constant, String from) {}

    /**
     * What was said, held against the last migration.
     *
     * @param constants former names of constants, by column and by what they are called now
     * @param done these, and former ones that the annotations still ask for
     * @param complaints annotations that the last migration does not bear out
     */
    public record Resolved(Map<ColumnRef, Map<String, String>> constants, Set<Done> done, List<Complaint> complaints) {}

    /** What those of the subclasses were called that {@code last} knows, by what they are called now. */
    public Map<String, String> classNames(Meaning last) {
        Map<String, String> names = new TreeMap<>();
        classes.forEach(subclass -> former(subclass, last).ifPresent(former -> names.put(subclass.name(), former)));
        return names;
    }

    private static Optional<String> former(Subclass subclass, Meaning last) {
        return former(subclass.name(), subclass.former(), last).map(EntityMeaning::name);
    }

    /** The class that an annotation on another means, which may write its simple name: that beside it, or the only one. */
    static Optional<EntityMeaning> former(String name, String written, Meaning last) {
        String beside = name.substring(0, name.lastIndexOf('.') + 1) + written;
        return last.entity(written).or(() -> last.entity(beside)).or(() -> last.entities().stream()
                .filter(entity -> entity.name().endsWith("." + written))
                .findFirst());
    }

    /**
     * Finds the former names in the last migration.
     *
     * @param enums the enum columns of the last migration, under their present names
     * @param done what was carried out already
     * @param entities the present entities
     */
    public Resolved resolve(Meaning last, Map<ColumnRef, EnumColumn> enums, Set<Done> done, Set<String> entities) {
        List<Complaint> complaints = new ArrayList<>();
        Map<ColumnRef, Map<String, String>> names = new TreeMap<>();
        Set<Done> nowDone = new LinkedHashSet<>();
        Map<Element, List<Constant>> byElement = new LinkedHashMap<>();
        for (Constant constant : constants) {
            byElement
                    .computeIfAbsent(constant.place().element(), key -> new ArrayList<>())
                    .add(constant);
            Done entry = new Done(constant.at(), constant.name(), constant.former());
            EnumColumn before = enums.get(constant.at());
            boolean counts = before == null
                    ? !done.contains(entry)
                    : outcome(constant, before.constants(), done) == Outcome.RENAMED;
            if (counts) {
                names.computeIfAbsent(constant.at(), at -> new TreeMap<>()).put(constant.name(), constant.former());
            }
            if (done.contains(entry) || (counts && before != null)) {
                nowDone.add(entry);
            }
        }
        if (!last.equals(Meaning.NONE)) {
            byElement.values().forEach(places -> judge(places, enums, done).ifPresent(complaints::add));
            classes.forEach(subclass -> judge(subclass, last, entities).ifPresent(complaints::add));
        }
        return new Resolved(names, nowDone, complaints);
    }

    /** One constant by all columns that hold it, the best outcome first. */
    private Optional<Complaint> judge(List<Constant> places, Map<ColumnRef, EnumColumn> enums, Set<Done> done) {
        Map<Outcome, Complaint> found = new EnumMap<>(Outcome.class);
        for (Constant constant : places) {
            EnumColumn before = enums.get(constant.at());
            if (before != null) {
                Outcome outcome = outcome(constant, before.constants(), done);
                found.putIfAbsent(outcome, complaint(outcome, constant, before.constants()));
            }
        }
        if (found.containsKey(Outcome.RENAMED)) {
            return Optional.empty();
        }
        return List.of(Outcome.IN_USE, Outcome.TAKEN, Outcome.UNKNOWN, Outcome.STALE).stream()
                .filter(found::containsKey)
                .findFirst()
                .map(found::get);
    }

    private Outcome outcome(Constant constant, List<String> before, Set<Done> done) {
        boolean hadFormer = before.contains(constant.former());
        boolean hadName = before.contains(constant.name());
        boolean isDone = done.contains(new Done(constant.at(), constant.name(), constant.former()));
        if (hadName && (isDone || !before.contains(first(constant)))) {
            return Outcome.STALE;
        }
        if (!hadFormer) {
            return hadName ? Outcome.STALE : Outcome.UNKNOWN;
        }
        if (constant.declared().contains(constant.former()) && !isRenamed(constant, constant.former())) {
            return Outcome.IN_USE;
        }
        return hadName && !isFormer(constant, constant.name()) ? Outcome.TAKEN : Outcome.RENAMED;
    }

    /** What stood where a chain of renames begins: once it is gone, all of them were carried out. */
    private String first(Constant constant) {
        Set<String> seen = new TreeSet<>(Set.of(constant.name()));
        String first = constant.former();
        for (Optional<Constant> next = renamed(constant, first);
                next.isPresent() && seen.add(first);
                next = renamed(constant, first)) {
            first = next.get().former();
        }
        return first;
    }

    private Optional<Constant> renamed(Constant sibling, String name) {
        return constants.stream()
                .filter(other -> other.at().equals(sibling.at()) && other.name().equals(name))
                .findFirst();
    }

    private boolean isRenamed(Constant sibling, String name) {
        return renamed(sibling, name).isPresent();
    }

    private boolean isFormer(Constant sibling, String name) {
        return constants.stream()
                .anyMatch(other ->
                        other.at().equals(sibling.at()) && other.former().equals(name));
    }

    private static Complaint complaint(Outcome outcome, Constant constant, List<String> before) {
        String type = "constant " + constant.enumType() + ".";
        return new Complaint(
                outcome,
                constant.place(),
                constant.former(),
                type + constant.former(),
                outcome == Outcome.UNKNOWN ? String.join(", ", before) : type + constant.name());
    }

    private static Optional<Complaint> judge(Subclass subclass, Meaning last, Set<String> entities) {
        Optional<String> former = former(subclass, last);
        boolean hadName = last.entity(subclass.name()).isPresent();
        Outcome outcome = former.isEmpty()
                ? (hadName || last.entities().isEmpty() ? Outcome.STALE : Outcome.UNKNOWN)
                : entities.contains(former.get()) ? Outcome.IN_USE : Outcome.RENAMED;
        if (outcome == Outcome.RENAMED) {
            return Optional.empty();
        }
        String other = outcome == Outcome.UNKNOWN
                ? new TreeSet<>(last.entities().stream()
                                .map(EntityMeaning::name)
                                .toList())
                        .stream().collect(Collectors.joining(", "))
                : "entity " + subclass.name();
        return Optional.of(new Complaint(
                outcome, subclass.place(), subclass.former(), "entity " + former.orElse(subclass.former()), other));
    }
}
