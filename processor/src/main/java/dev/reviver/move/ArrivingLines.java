package dev.reviver.move;

import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lines that come into a table because their class has one there now. */
final class ArrivingLines {
    /** Lines that come into a table, and whose. */
    private record Insertion(EntityTable into, EntityTable base, List<MoveStep.Assignment> values) {}

    private final Side from;
    private final Side to;
    private final Layouts layouts;
    private final ClassRows rows;

    ArrivingLines(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.layouts = new Layouts(from, to);
        this.rows = new ClassRows(from);
    }

    List<MoveStep> inserts(List<EntityMeaning> staying) {
        Map<Insertion, Set<String>> insertions = new LinkedHashMap<>();
        int most = staying.stream().mapToInt(e -> layouts.after(e).size()).max().orElse(0);
        // The tables of the roots first, since others refer to them.
        for (int depth = 0; depth < most; depth++) {
            for (EntityMeaning entity : staying) {
                List<EntityTable> tables = layouts.after(entity);
                if (depth < tables.size()) {
                    insertion(entity, tables.get(depth)).ifPresent(insertion -> insertions
                            .computeIfAbsent(insertion, key -> new TreeSet<>())
                            .add(entity.name()));
                }
            }
        }
        List<MoveStep> steps = new ArrayList<>();
        insertions.forEach((insertion, classes) -> steps.addAll(insert(insertion, classes)));
        insertions.keySet().stream().map(Insertion::into).distinct().forEach(table -> identity(table)
                .ifPresent(steps::add));
        return steps;
    }

    private Optional<Insertion> insertion(EntityMeaning entity, EntityTable into) {
        List<EntityTable> before = layouts.before(entity);
        if (before.isEmpty()
                || Layouts.find(before, into.table()).isPresent()
                || before.get(0).key().size() != into.key().size()) {
            return Optional.empty();
        }
        EntityTable base = before.get(0);
        List<MoveStep.Assignment> values = new ArrayList<>(Layouts.keys(into, base));
        if (isFirst(entity, into)) {
            layouts.latter(entity)
                    .flatMap(EntityMeaning::discriminator)
                    .ifPresent(d -> values.add(new MoveStep.Assignment(d.column(), new MoveStep.Literal(d.value()))));
        }
        List<MoveStep.Assignment> attributes = layouts.attributes(entity, into, former -> true);
        values.addAll(attributes);
        return into.optional() && attributes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Insertion(into, base, values));
    }

    private boolean isFirst(EntityMeaning entity, EntityTable table) {
        return layouts.after(entity).get(0).table().equals(table.table());
    }

    private List<MoveStep> insert(Insertion insertion, Set<String> classes) {
        List<MoveStep> steps = new ArrayList<>();
        for (Set<String> group : rows.tellable(classes, insertion.base())) {
            List<ColumnRef> sources = insertion.values().stream()
                    .filter(value -> !insertion.into().key().contains(value.column()))
                    .flatMap(value -> value.term().source().stream())
                    .toList();
            List<EntityTable> others = rows.tablesOf(sources, group, insertion.base());
            List<MoveStep.Condition> conditions = new ArrayList<>(rows.which(group, insertion.base(), others));
            if (insertion.into().optional()) {
                conditions.add(new MoveStep.Present(sources, false));
            }
            MoveStep.Rows rows = new MoveStep.Rows(
                    insertion.base().table(), insertion.base().key(), ClassRows.joins(others), conditions);
            steps.add(new MoveStep.Insert(
                    insertion.into().table(), insertion.values(), rows, layouts.isComplete(insertion.into())));
        }
        return steps;
    }

    private Optional<MoveStep> identity(EntityTable table) {
        if (from.has(table.table()) || table.key().size() != 1) {
            return Optional.empty();
        }
        ColumnRef key = new ColumnRef(table.table(), table.key().get(0));
        return to.column(key).filter(c -> c.identity().isPresent()).map(c -> new MoveStep.ContinueIdentity(key));
    }
}
