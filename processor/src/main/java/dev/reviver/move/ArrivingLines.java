package dev.reviver.move;

import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.SequenceStep;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
        this.rows = ClassRows.told(from, to);
    }

    List<MoveStep> inserts(List<EntityMeaning> staying) {
        Map<Insertion, Set<String>> insertions = insertions(staying);
        List<MoveStep> steps = new ArrayList<>();
        insertions.forEach((insertion, classes) -> steps.addAll(insert(insertion, classes)));
        insertions.keySet().stream().map(Insertion::into).distinct().forEach(table -> identity(table)
                .ifPresent(steps::add));
        return steps;
    }

    /** Rows of several tables that come under one key: only in each table by itself is there but one of a kind. */
    List<MoveStep> collisions(List<EntityMeaning> staying) {
        Map<EntityTable, Map<EntityTable, Set<String>>> sources = new LinkedHashMap<>();
        insertions(staying)
                .forEach((insertion, classes) -> sources.computeIfAbsent(insertion.into(), key -> new LinkedHashMap<>())
                        .computeIfAbsent(insertion.base(), key -> new TreeSet<>())
                        .addAll(classes));
        List<MoveStep> steps = new ArrayList<>();
        sources.forEach((into, bases) -> {
            Set<EntityTable> before = new LinkedHashSet<>();
            settled(into, bases.keySet()).ifPresent(before::add);
            bases.forEach((base, classes) -> {
                before.stream()
                        .filter(other -> isComparable(base, other))
                        .forEach(other -> steps.add(collision(base, classes, other, into)));
                if (rows.isEverybody(classes, base)) {
                    before.add(base);
                }
            });
        });
        return steps;
    }

    /** The table itself, if it has rows that have nothing to do with those that come. */
    private Optional<EntityTable> settled(EntityTable into, Set<EntityTable> bases) {
        boolean isApart = from.meaning().inhabitants(into.table()).stream()
                .flatMap(entity -> from.meaning().tables(entity).stream().limit(1))
                .anyMatch(root -> !bases.contains(root));
        return Optional.of(into).filter(table -> from.has(table.table()) && isApart);
    }

    private boolean isComparable(EntityTable one, EntityTable other) {
        return types(one).equals(types(other));
    }

    private List<ColumnType> types(EntityTable table) {
        return table.key().stream()
                .flatMap(name -> from.column(new ColumnRef(table.table(), name)).stream())
                .map(Column::type)
                .toList();
    }

    private Refusal collision(EntityTable base, Set<String> classes, EntityTable other, EntityTable into) {
        List<EntityTable> others = new ArrayList<>();
        List<Condition> conditions = ClassRows.of(from).which(classes, base, others);
        return new Refusal.OfRows(
                new Rows(base.table(), base.key(), ClassRows.joins(others), conditions)
                        .and(new Condition.Exists(other.table(), other.key(), true)),
                "rows of " + base.table() + " have the same " + String.join(", ", base.key()) + " as one of "
                        + other.table() + ", and both are rows of " + into.table() + " from here on",
                "Give them another, first or in this script.");
    }

    private Map<Insertion, Set<String>> insertions(List<EntityMeaning> staying) {
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
        return insertions;
    }

    private Optional<Insertion> insertion(EntityMeaning entity, EntityTable into) {
        List<EntityTable> before = layouts.before(entity);
        if (before.isEmpty()
                || Layouts.find(before, into.table()).isPresent()
                || before.get(0).key().size() != into.key().size()) {
            return Optional.empty();
        }
        EntityTable base = before.get(0);
        List<MoveStep.Assignment> values = new ArrayList<>(layouts.keys(into, base));
        if (isFirst(entity, into)) {
            layouts.latter(entity)
                    .flatMap(EntityMeaning::discriminator)
                    .ifPresent(d -> values.add(new MoveStep.Assignment(d.column(), new Term.Literal(d.value()))));
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
            List<Condition> conditions = new ArrayList<>(rows.which(group, insertion.base(), others));
            if (insertion.into().optional()) {
                conditions.add(new Condition.Present(sources, false));
            }
            Rows rows = new Rows(insertion.base().table(), insertion.base().key(), ClassRows.joins(others), conditions);
            steps.add(new RowStep.Insert(
                    insertion.into().table(), insertion.values(), rows, layouts.isComplete(insertion.into())));
        }
        return steps;
    }

    private Optional<MoveStep> identity(EntityTable table) {
        if (from.has(table.table()) || table.key().size() != 1) {
            return Optional.empty();
        }
        ColumnRef key = new ColumnRef(table.table(), table.key().get(0));
        return to.column(key).filter(c -> c.identity().isPresent()).map(c -> new SequenceStep.ContinueIdentity(key));
    }
}
