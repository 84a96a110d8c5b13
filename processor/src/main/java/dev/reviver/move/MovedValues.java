package dev.reviver.move;

import dev.reviver.change.MoveStep;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a value is at its new place, where constants may be written otherwise and the type may be another one. */
record MovedValues(Side from, Side to) {
    MoveStep.Assignment assign(ColumnRef was, ColumnRef at) {
        MoveStep.Term term = recoded(was, at).or(() -> converted(was, at)).orElseGet(() -> new MoveStep.Value(was));
        return new MoveStep.Assignment(at.column(), term);
    }

    /** The attributes that both sides know, by path. */
    List<MoveStep.Assignment> assign(Map<String, ColumnRef> former, Map<String, ColumnRef> latter) {
        List<MoveStep.Assignment> values = new ArrayList<>();
        latter.forEach(
                (path, at) -> Optional.ofNullable(former.get(path)).ifPresent(was -> values.add(assign(was, at))));
        return values;
    }

    private Optional<MoveStep.Term> recoded(ColumnRef was, ColumnRef at) {
        return from.constants(was).flatMap(before -> to.constants(at)
                .flatMap(after -> to.column(at)
                        .map(column -> new MoveStep.Recoded(was, column.type(), EnumMoves.pairs(before, after))))
                .filter(term ->
                        from.column(was).filter(column -> column.type().array()).isEmpty()
                                && (term.pairs().size() < before.constants().size()
                                        || term.pairs().stream()
                                                .anyMatch(pair -> !pair.from().equals(pair.to())))));
    }

    private Optional<MoveStep.Term> converted(ColumnRef was, ColumnRef at) {
        return from.column(was)
                .flatMap(before -> to.column(at).map(after -> new TypeChange(before.type(), after.type())))
                .filter(change -> change.cast() != TypeChange.Cast.ASSIGNMENT
                        || change.yardstick().isPresent())
                .map(change -> new MoveStep.Converted(was, change));
    }

    /** Values that get another form on their way, and have none. */
    static List<MoveStep> refusals(List<MoveStep> copies) {
        Set<MoveStep> steps = new LinkedHashSet<>();
        for (MoveStep copy : copies) {
            List<MoveStep.Assignment> values = copy instanceof MoveStep.Insert insert
                    ? insert.values()
                    : copy instanceof MoveStep.Update update ? update.values() : List.of();
            values.stream().map(MoveStep.Assignment::term).forEach(term -> {
                if (term instanceof MoveStep.Recoded recoded) {
                    steps.add(withoutForm(recoded));
                } else if (term instanceof MoveStep.Converted converted
                        && (converted.change().mayFail()
                                || converted.change().yardstick().isPresent())) {
                    steps.add(new MoveStep.RefuseMisfits(converted.column(), converted.change()));
                }
            });
        }
        return List.copyOf(steps);
    }

    private static MoveStep withoutForm(MoveStep.Recoded term) {
        ColumnRef at = term.column();
        List<String> known = term.pairs().stream().map(MoveStep.Pair::from).toList();
        return new MoveStep.Refuse(
                MoveStep.Rows.of(
                        at.table(),
                        List.of(),
                        List.of(
                                known.isEmpty()
                                        ? new MoveStep.Present(List.of(at), true)
                                        : new MoveStep.IsNoneOf(at, known))),
                "rows of " + at.table() + " have a value in " + at.column() + " that is none of "
                        + String.join(", ", known),
                "Give these rows another value, first or in this script.");
    }
}
