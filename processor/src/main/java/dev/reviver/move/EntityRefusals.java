package dev.reviver.move;

import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows of entities that have no place any more, or values that have none: they stop the script. */
public final class EntityRefusals {
    private final Side from;
    private final Side to;
    private final ClassRows rows;

    EntityRefusals(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.rows = ClassRows.of(from);
    }

    List<MoveStep> steps() {
        List<MoveStep> steps = new ArrayList<>();
        for (EntityMeaning entity : from.meaning().entities()) {
            boolean gone = !to.meaning()
                    .entity(entity.name())
                    .map(EntityMeaning::concrete)
                    .orElse(false);
            if (gone && entity.concrete()) {
                refusal(entity).ifPresent(steps::add);
            }
        }
        steps.addAll(homeless());
        return steps;
    }

    /** Lines that go since all that the entities know of them is elsewhere, with a value in a column made by hand. */
    static MoveStep ofMore(RowStep.Delete delete, List<String> known) {
        return new Refusal.OfRows(
                delete.rows().and(new Condition.HoldsMore(delete.table(), known, true)),
                "rows of " + delete.table() + " that go hold a value in a column that no entity knows",
                "Put these values elsewhere, or take them away, first or in this script.");
    }

    /** Values of classes that have no such attribute any more, in a column that goes since others have it elsewhere. */
    private List<MoveStep> homeless() {
        List<MoveStep> steps = new ArrayList<>();
        for (EntityMeaning entity : from.meaning().entities()) {
            Optional<EntityMeaning> latter = to.meaning().entity(entity.name()).filter(EntityMeaning::concrete);
            if (!entity.concrete() || latter.isEmpty()) {
                continue;
            }
            Map<String, ColumnRef> attributes = to.meaning().attributes(latter.get());
            from.meaning().attributes(entity).forEach((attribute, at) -> {
                if (!attributes.containsKey(attribute)
                        && to.has(at.table())
                        && !to.has(at)
                        && isElsewhere(attribute, at)) {
                    homeless(entity, at).ifPresent(steps::add);
                }
            });
        }
        return steps;
    }

    private boolean isElsewhere(String attribute, ColumnRef at) {
        return from.meaning().entities().stream()
                .filter(other -> at.equals(from.meaning().attributes(other).get(attribute)))
                .flatMap(other -> to.meaning().entity(other.name()).stream())
                .anyMatch(other -> to.meaning().attributes(other).containsKey(attribute));
    }

    private Optional<MoveStep> homeless(EntityMeaning entity, ColumnRef at) {
        return from.meaning().tables(entity).stream()
                .filter(table -> table.table().equals(at.table()))
                .findFirst()
                .map(table -> {
                    List<EntityTable> others = new ArrayList<>();
                    List<Condition> conditions = new ArrayList<>(rows.which(Set.of(entity.name()), table, others));
                    conditions.add(new Condition.Present(List.of(at), true));
                    return new Refusal.OfRows(
                            new Rows(table.table(), table.key(), ClassRows.joins(others), conditions),
                            "rows of " + at.table() + " are of the class " + simple(entity.name())
                                    + " and have a value in " + at.column() + ", which that class has no more",
                            "Take the value away, first or in this script.");
                });
    }

    private Optional<MoveStep> refusal(EntityMeaning entity) {
        Optional<EntityTable> root = from.meaning().tables(entity).stream().findFirst();
        if (root.isEmpty() || !to.has(root.get().table())) {
            return Optional.empty();
        }
        Optional<ColumnRef> discriminator = from.meaning().discriminator(entity);
        List<Condition> conditions;
        if (discriminator.isPresent()) {
            conditions = List.of(
                    new Condition.IsOneOf(discriminator.get(), List.of(ClassRows.value(entity.discriminator()))));
        } else if (isOrphaned(entity)) {
            conditions = rows.exactly(entity, root.get());
        } else {
            return Optional.empty();
        }
        return Optional.of(new Refusal.OfRows(
                Rows.of(root.get().table(), root.get().key(), conditions),
                "rows of " + root.get().table() + " are of the class " + simple(entity.name())
                        + discriminator
                                .map(at -> " (" + at.column() + " = " + ClassRows.value(entity.discriminator()) + ")")
                                .orElse("")
                        + ", which is no entity any more",
                "Delete them, or make them rows of another class, first or in this script."));
    }

    /** Whether rows of the class would stay behind in the parent's table without being of any class. */
    private boolean isOrphaned(EntityMeaning entity) {
        return !entity.separate()
                && from.meaning().tables(entity).size() > 1
                && from
                        .meaning()
                        .line(entity)
                        .subList(0, from.meaning().line(entity).size() - 1)
                        .stream()
                        .noneMatch(EntityMeaning::concrete);
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
