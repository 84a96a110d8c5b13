package dev.reviver.move;

import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Values that come into lines that are there, from another table of the same class. */
final class ArrivingValues {
    /** From one table into another. */
    private record Filling(EntityTable into, EntityTable out) {}

    private final Layouts layouts;
    private final ClassRows rows;

    ArrivingValues(Side from, Side to) {
        this.layouts = new Layouts(from, to);
        this.rows = ClassRows.told(from, to);
    }

    List<MoveStep> updates(List<EntityMeaning> staying) {
        Map<Filling, Map<List<MoveStep.Assignment>, Set<String>>> fillings = new LinkedHashMap<>();
        for (EntityMeaning entity : staying) {
            for (EntityTable into : layouts.after(entity)) {
                if (Layouts.find(layouts.before(entity), into.table()).isEmpty()) {
                    continue;
                }
                for (EntityTable out : layouts.before(entity)) {
                    List<MoveStep.Assignment> values = out.table().equals(into.table())
                            ? List.of()
                            : layouts.attributes(
                                    entity, into, was -> was.table().equals(out.table()));
                    values.forEach(value -> fillings.computeIfAbsent(new Filling(into, out), k -> new LinkedHashMap<>())
                            .computeIfAbsent(List.of(value), k -> new TreeSet<>())
                            .add(entity.name()));
                }
            }
        }
        List<MoveStep> steps = new ArrayList<>();
        fillings.forEach((filling, values) -> steps.addAll(fill(filling, values)));
        return steps;
    }

    /** Values of the same classes come together. */
    private List<MoveStep> fill(Filling filling, Map<List<MoveStep.Assignment>, Set<String>> values) {
        Map<Set<String>, List<MoveStep.Assignment>> byClasses = new LinkedHashMap<>();
        values.forEach((value, classes) ->
                byClasses.computeIfAbsent(classes, key -> new ArrayList<>()).addAll(value));
        List<MoveStep> steps = new ArrayList<>();
        byClasses.forEach((classes, all) -> {
            for (Set<String> group : rows.tellable(classes, filling.out())) {
                List<EntityTable> others = new ArrayList<>(List.of(filling.out()));
                List<Condition> conditions = rows.which(group, filling.out(), others).stream()
                        .filter(condition -> !isThere(condition, filling.into()))
                        .toList();
                others.removeIf(other -> other.table().equals(filling.into().table()));
                steps.add(new RowStep.Update(
                        all,
                        new Rows(filling.into().table(), filling.into().key(), ClassRows.joins(others), conditions),
                        layouts.isComplete(filling.into())));
                if (filling.into().optional()) {
                    steps.add(missing(filling, group, all));
                }
            }
        });
        return steps;
    }

    /** A line that gets values exists. */
    private static boolean isThere(Condition condition, EntityTable into) {
        return condition instanceof Condition.Exists exists
                && exists.wanted()
                && exists.table().equals(into.table());
    }

    /** A secondary table has no line yet for a row that had nothing to say there. */
    private MoveStep missing(Filling filling, Set<String> classes, List<MoveStep.Assignment> attributes) {
        EntityTable out = filling.out();
        EntityTable into = filling.into();
        List<EntityTable> others = new ArrayList<>();
        List<Condition> conditions = new ArrayList<>(rows.which(classes, out, others));
        List<ColumnRef> sources = attributes.stream()
                .flatMap(value -> value.term().source().stream())
                .toList();
        conditions.add(new Condition.Present(sources, false));
        conditions.add(new Condition.Exists(into.table(), into.key(), false));
        List<MoveStep.Assignment> values = new ArrayList<>(layouts.keys(into, out));
        values.addAll(attributes);
        return new RowStep.Insert(
                into.table(),
                values,
                new Rows(out.table(), out.key(), ClassRows.joins(others), conditions),
                layouts.isComplete(into));
    }
}
