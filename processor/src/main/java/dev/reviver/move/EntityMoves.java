package dev.reviver.move;

import dev.reviver.change.Filling;
import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.schema.Column;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What must be done to the rows of entities when their classes are laid out in tables in another way: one table, joined
 * tables, a table for each class, secondary tables. It compares where each attribute of each class was and is, so that one
 * rule serves all of these.
 */
public final class EntityMoves {
    private final Side from;
    private final Side to;
    private final ClassRows rows;

    /** Lines that come into a table, and whose. */
    private record Insertion(EntityTable into, EntityTable base, List<MoveStep.Assignment> values) {}

    /** Values that come into lines that are there. */
    private record Filling(EntityTable into, EntityTable out) {}

    /** The way from one side to the other; both know the classes of one hierarchy only. */
    EntityMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.rows = new ClassRows(from);
    }

    /** The steps in order; none if nothing moves. */
    List<MoveStep> steps() {
        List<MoveStep> steps = new ArrayList<>();
        List<EntityMeaning> staying = staying();
        List<MoveStep> copies = new ArrayList<>();
        // Before rows come in, which bring their own.
        copies.addAll(discriminators(staying));
        copies.addAll(inserts(staying));
        copies.addAll(updates(staying));
        EntityRefusals refusals = new EntityRefusals(from, to);
        steps.addAll(refusals.steps());
        steps.addAll(refusals.ofRecoded(copies));
        List<MoveStep.Delete> deletes = deletes(staying);
        deletes.forEach(delete ->
                steps.add(EntityRefusals.ofMore(delete, columns(delete.rows().table()))));
        steps.addAll(copies);
        steps.addAll(deletes);
        steps.addAll(emptied(staying));
        return steps;
    }

    /** The concrete classes of both sides, as they were. */
    private List<EntityMeaning> staying() {
        return from.meaning().entities().stream()
                .filter(EntityMeaning::concrete)
                .filter(entity -> latter(entity).map(EntityMeaning::concrete).orElse(false))
                .toList();
    }

    private Optional<EntityMeaning> latter(EntityMeaning entity) {
        return to.meaning().entity(entity.name());
    }

    private List<EntityTable> before(EntityMeaning entity) {
        return from.meaning().tables(entity);
    }

    private List<EntityTable> after(EntityMeaning entity) {
        return latter(entity).map(to.meaning()::tables).orElse(List.of());
    }

    private static Optional<EntityTable> find(List<EntityTable> tables, QualifiedName name) {
        return tables.stream().filter(t -> t.table().equals(name)).findFirst();
    }

    // Lines that come

    private List<MoveStep> inserts(List<EntityMeaning> staying) {
        Map<Insertion, Set<String>> insertions = new LinkedHashMap<>();
        int most = staying.stream().mapToInt(e -> after(e).size()).max().orElse(0);
        // The tables of the roots first, since others refer to them.
        for (int depth = 0; depth < most; depth++) {
            for (EntityMeaning entity : staying) {
                List<EntityTable> tables = after(entity);
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
        List<EntityTable> before = before(entity);
        if (before.isEmpty()
                || find(before, into.table()).isPresent()
                || before.get(0).key().size() != into.key().size()) {
            return Optional.empty();
        }
        EntityTable base = before.get(0);
        List<MoveStep.Assignment> values = new ArrayList<>(keys(into, base));
        if (isFirst(entity, into)) {
            latter(entity)
                    .flatMap(EntityMeaning::discriminator)
                    .ifPresent(d -> values.add(new MoveStep.Assignment(d.column(), new MoveStep.Literal(d.value()))));
        }
        List<MoveStep.Assignment> attributes = attributes(entity, into, former -> true);
        values.addAll(attributes);
        return into.optional() && attributes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Insertion(into, base, values));
    }

    private boolean isFirst(EntityMeaning entity, EntityTable table) {
        return after(entity).get(0).table().equals(table.table());
    }

    /** The attributes that are in that table now, each with where it was. */
    private List<MoveStep.Assignment> attributes(
            EntityMeaning entity, EntityTable into, Predicate<ColumnRef> wasThere) {
        Map<String, ColumnRef> former = from.meaning().attributes(entity);
        List<MoveStep.Assignment> values = new ArrayList<>();
        Map<String, ColumnRef> latter =
                latter(entity).map(to.meaning()::attributes).orElse(Map.of());
        latter.forEach((attribute, at) -> {
            ColumnRef was = former.get(attribute);
            if (was != null && at.table().equals(into.table()) && wasThere.test(was)) {
                values.add(recoded(at, was).orElseGet(() -> assign(at.column(), was)));
            }
        });
        return values;
    }

    /** Constants that are written otherwise at the new place. */
    private Optional<MoveStep.Assignment> recoded(ColumnRef at, ColumnRef was) {
        return from.constants(was).flatMap(before -> to.constants(at)
                .flatMap(after -> to.column(at)
                        .map(column -> new MoveStep.Recoded(was, column.type(), EnumMoves.pairs(before, after))))
                .filter(term ->
                        from.column(was).filter(column -> column.type().array()).isEmpty()
                                && (term.pairs().size() < before.constants().size()
                                        || term.pairs().stream()
                                                .anyMatch(pair -> !pair.from().equals(pair.to()))))
                .map(term -> new MoveStep.Assignment(at.column(), term)));
    }

    private static MoveStep.Assignment assign(String column, ColumnRef was) {
        return new MoveStep.Assignment(column, new MoveStep.Value(was));
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
                    insertion.into().table(), insertion.values(), rows, isComplete(insertion.into())));
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

    // Values that come into lines that are there

    private List<MoveStep> updates(List<EntityMeaning> staying) {
        Map<Filling, Map<List<MoveStep.Assignment>, Set<String>>> fillings = new LinkedHashMap<>();
        for (EntityMeaning entity : staying) {
            for (EntityTable into : after(entity)) {
                if (find(before(entity), into.table()).isEmpty()) {
                    continue;
                }
                for (EntityTable out : before(entity)) {
                    List<MoveStep.Assignment> values = out.table().equals(into.table())
                            ? List.of()
                            : attributes(entity, into, was -> was.table().equals(out.table()));
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
                List<MoveStep.Condition> conditions = rows.which(group, filling.out(), others);
                others.removeIf(other -> other.table().equals(filling.into().table()));
                steps.add(new MoveStep.Update(
                        all,
                        new MoveStep.Rows(
                                filling.into().table(), filling.into().key(), ClassRows.joins(others), conditions),
                        isComplete(filling.into())));
                if (filling.into().optional()) {
                    steps.add(missing(filling, group, all));
                }
            }
        });
        return steps;
    }

    /** A secondary table has no line yet for a row that had nothing to say there. */
    private MoveStep missing(Filling filling, Set<String> classes, List<MoveStep.Assignment> attributes) {
        EntityTable out = filling.out();
        EntityTable into = filling.into();
        List<EntityTable> others = new ArrayList<>();
        List<MoveStep.Condition> conditions = new ArrayList<>(rows.which(classes, out, others));
        List<ColumnRef> sources = attributes.stream()
                .flatMap(value -> value.term().source().stream())
                .toList();
        conditions.add(new MoveStep.Present(sources, false));
        conditions.add(new MoveStep.Exists(into.table(), into.key(), false));
        List<MoveStep.Assignment> values = new ArrayList<>(keys(into, out));
        values.addAll(attributes);
        return new MoveStep.Insert(
                into.table(),
                values,
                new MoveStep.Rows(out.table(), out.key(), ClassRows.joins(others), conditions),
                isComplete(into));
    }

    private static List<MoveStep.Assignment> keys(EntityTable into, EntityTable base) {
        List<MoveStep.Assignment> keys = new ArrayList<>();
        for (int i = 0; i < into.key().size(); i++) {
            keys.add(assign(
                    into.key().get(i), new ColumnRef(base.table(), base.key().get(i))));
        }
        return keys;
    }

    // What tells classes apart

    private List<MoveStep> discriminators(List<EntityMeaning> staying) {
        Map<ColumnRef, List<EntityMeaning>> columns = new TreeMap<>();
        for (EntityMeaning entity : staying) {
            latter(entity)
                    .flatMap(to.meaning()::discriminator)
                    .filter(at -> find(before(entity), at.table()).isPresent())
                    .ifPresent(at -> columns.computeIfAbsent(at, key -> new ArrayList<>())
                            .add(entity));
        }
        List<MoveStep> steps = new ArrayList<>();
        columns.forEach((at, classes) -> discriminator(at, classes).ifPresent(steps::add));
        return steps;
    }

    private Optional<MoveStep> discriminator(ColumnRef at, List<EntityMeaning> classes) {
        boolean fromHad =
                classes.stream().allMatch(c -> from.meaning().discriminator(c).isPresent());
        EntityTable table = find(before(classes.get(0)), at.table()).orElseThrow();
        if (fromHad) {
            List<EntityMeaning> changed = classes.stream()
                    .filter(c -> !from.meaning().discriminator(c).equals(Optional.of(at))
                            || !ClassRows.value(c.discriminator())
                                    .equals(ClassRows.value(latter(c).flatMap(EntityMeaning::discriminator))))
                    .toList();
            return changed.isEmpty() ? Optional.empty() : Optional.of(retold(at, table, changed));
        }
        List<MoveStep.Case> cases = new ArrayList<>();
        Optional<String> otherwise = Optional.empty();
        List<EntityMeaning> deepestFirst = classes.stream()
                .sorted(Comparator.comparing(
                                (EntityMeaning c) -> -from.meaning().line(c).size())
                        .thenComparing(EntityMeaning::name))
                .toList();
        for (EntityMeaning c : deepestFirst) {
            String literal = ClassRows.value(latter(c).flatMap(EntityMeaning::discriminator));
            Optional<EntityTable> own = ClassRows.own(c).filter(t -> !t.table().equals(at.table()));
            if (own.isPresent()) {
                cases.add(new MoveStep.Case(
                        List.of(new MoveStep.Exists(own.get().table(), own.get().key(), true)), literal));
            } else {
                otherwise = Optional.of(literal);
            }
        }
        MoveStep.Term term = cases.isEmpty()
                ? new MoveStep.Literal(otherwise.orElse("NULL"))
                : new MoveStep.Choice(cases, otherwise);
        return Optional.of(new MoveStep.Update(
                List.of(new MoveStep.Assignment(at.column(), term)),
                MoveStep.Rows.of(at.table(), table.key(), List.of()),
                true));
    }

    /** From one value to another, perhaps in another column. */
    private MoveStep retold(ColumnRef at, EntityTable table, List<EntityMeaning> classes) {
        ColumnRef was = from.meaning().discriminator(classes.get(0)).orElseThrow();
        List<MoveStep.Case> cases = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        for (EntityMeaning c : classes) {
            String literal = ClassRows.value(c.discriminator());
            literals.add(literal);
            cases.add(new MoveStep.Case(
                    List.of(new MoveStep.IsOneOf(was, List.of(literal))),
                    ClassRows.value(latter(c).flatMap(EntityMeaning::discriminator))));
        }
        List<MoveStep.Other> others = was.table().equals(at.table())
                ? List.of()
                : ClassRows.joins(List.of(before(classes.get(0)).get(0)));
        return new MoveStep.Update(
                List.of(new MoveStep.Assignment(at.column(), new MoveStep.Choice(cases, Optional.empty()))),
                new MoveStep.Rows(at.table(), table.key(), others, List.of(new MoveStep.IsOneOf(was, literals))),
                true);
    }

    // Lines that go

    private List<MoveStep.Delete> deletes(List<EntityMeaning> staying) {
        Map<EntityTable, Set<String>> leaving = new LinkedHashMap<>();
        for (EntityMeaning entity : staying) {
            for (EntityTable table : before(entity)) {
                boolean leaves = find(after(entity), table.table()).isEmpty();
                if (leaves && to.has(table.table())) {
                    leaving.computeIfAbsent(table, key -> new TreeSet<>()).add(entity.name());
                }
            }
        }
        List<MoveStep.Delete> steps = new ArrayList<>();
        leaving.forEach((table, classes) -> rows.tellable(classes, table)
                .forEach(group -> steps.add(
                        0,
                        new MoveStep.Delete(MoveStep.Rows.of(
                                table.table(), table.key(), rows.which(group, table, new ArrayList<>()))))));
        return steps;
    }

    /** Lines of a secondary table that stays, which have nothing to say without what went elsewhere: Hibernate keeps none. */
    private List<MoveStep> emptied(List<EntityMeaning> staying) {
        Map<EntityTable, Set<ColumnRef>> staged = new LinkedHashMap<>();
        for (EntityMeaning entity : staying) {
            Map<String, ColumnRef> former = from.meaning().attributes(entity);
            Map<String, ColumnRef> latter =
                    latter(entity).map(to.meaning()::attributes).orElse(Map.of());
            for (EntityTable table : before(entity)) {
                boolean loses = former.entrySet().stream()
                        .filter(was -> was.getValue().table().equals(table.table()))
                        .map(was -> latter.get(was.getKey()))
                        .anyMatch(is -> is != null && !is.table().equals(table.table()));
                boolean stays = find(after(entity), table.table())
                        .filter(EntityTable::optional)
                        .isPresent();
                if (loses && stays && table.optional()) {
                    latter.values().stream()
                            .filter(at -> at.table().equals(table.table()))
                            .forEach(at -> staged.computeIfAbsent(table, key -> new TreeSet<>())
                                    .add(at));
                }
            }
        }
        List<MoveStep> steps = new ArrayList<>();
        staged.forEach((table, rest) -> {
            boolean canBeEmpty = rest.stream()
                    .allMatch(at -> to.column(at).map(Column::nullable).orElse(false));
            boolean ofOneClass = to.meaning().inhabitants(table.table()).size() == 1;
            if (canBeEmpty && ofOneClass) {
                steps.add(new MoveStep.Delete(MoveStep.Rows.of(
                        table.table(),
                        table.key(),
                        List.of(
                                new MoveStep.Absent(List.copyOf(rest)),
                                new MoveStep.HoldsMore(table.table(), columns(table.table()), false)))));
            }
        });
        return steps;
    }

    /** All columns that the table has at the hinge, as far as the models know. */
    private List<String> columns(QualifiedName table) {
        Set<String> columns = new TreeSet<>();
        for (Side side : List.of(from, to)) {
            Optional.ofNullable(side.tables().get(table)).stream()
                    .flatMap(known -> known.columns().stream())
                    .forEach(column -> columns.add(column.name()));
        }
        return List.copyOf(columns);
    }

    /** Whether all who have lines in that table were there before. */
    private boolean isComplete(EntityTable table) {
        return to.meaning().inhabitants(table.table()).stream().allMatch(e -> from.meaning()
                .entity(e.name())
                .map(EntityMeaning::concrete)
                .orElse(false));
    }
}
