package dev.reviver.move;

import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The column that tells classes apart, where it is new or has other values now. */
final class ToldClasses {
    private final Side from;
    private final Side to;
    private final Layouts layouts;

    ToldClasses(Side from, Side to) {
        this.from = from;
        this.to = to;
        this.layouts = new Layouts(from, to);
    }

    List<MoveStep> discriminators(List<EntityMeaning> staying) {
        Map<ColumnRef, List<EntityMeaning>> columns = new TreeMap<>();
        for (EntityMeaning entity : staying) {
            layouts.latter(entity)
                    .flatMap(to.meaning()::discriminator)
                    .filter(at ->
                            Layouts.find(layouts.before(entity), at.table()).isPresent())
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
        EntityTable table =
                Layouts.find(layouts.before(classes.get(0)), at.table()).orElseThrow();
        if (fromHad) {
            List<EntityMeaning> changed = classes.stream()
                    .filter(c -> !from.meaning().discriminator(c).equals(Optional.of(at))
                            || !ClassRows.value(c.discriminator())
                                    .equals(ClassRows.value(layouts.latter(c).flatMap(EntityMeaning::discriminator))))
                    .toList();
            return changed.isEmpty() ? Optional.empty() : Optional.of(retold(at, table, changed));
        }
        List<Term.Case> cases = new ArrayList<>();
        Optional<String> otherwise = Optional.empty();
        List<EntityMeaning> deepestFirst = classes.stream()
                .sorted(Comparator.comparing(
                                (EntityMeaning c) -> -from.meaning().line(c).size())
                        .thenComparing(EntityMeaning::name))
                .toList();
        for (EntityMeaning c : deepestFirst) {
            String literal = ClassRows.value(layouts.latter(c).flatMap(EntityMeaning::discriminator));
            Optional<EntityTable> own = ClassRows.own(c).filter(t -> !t.table().equals(at.table()));
            if (own.isPresent()) {
                cases.add(new Term.Case(
                        List.of(new Condition.Exists(
                                own.get().table(), own.get().key(), true)),
                        literal));
            } else {
                otherwise = Optional.of(literal);
            }
        }
        Term term = cases.isEmpty() ? new Term.Literal(otherwise.orElse("NULL")) : new Term.Choice(cases, otherwise);
        return Optional.of(new RowStep.Update(
                List.of(new MoveStep.Assignment(at.column(), term)),
                Rows.of(at.table(), table.key(), List.of()),
                true));
    }

    /** From one value to another, perhaps in another column. */
    private MoveStep retold(ColumnRef at, EntityTable table, List<EntityMeaning> classes) {
        ColumnRef was = from.meaning().discriminator(classes.get(0)).orElseThrow();
        List<Term.Case> cases = new ArrayList<>();
        List<String> literals = new ArrayList<>();
        for (EntityMeaning c : classes) {
            String literal = ClassRows.value(c.discriminator());
            literals.add(literal);
            cases.add(new Term.Case(
                    List.of(new Condition.IsOneOf(was, List.of(literal))),
                    ClassRows.value(layouts.latter(c).flatMap(EntityMeaning::discriminator))));
        }
        List<Rows.Other> others = was.table().equals(at.table())
                ? List.of()
                : ClassRows.joins(List.of(layouts.before(classes.get(0)).get(0)));
        return new RowStep.Update(
                List.of(new MoveStep.Assignment(at.column(), new Term.Choice(cases, Optional.empty()))),
                new Rows(at.table(), table.key(), others, List.of(new Condition.IsOneOf(was, literals))),
                true);
    }
}
