package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.MoveStep;
import dev.reviver.change.SequenceStep;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sequences go on above the numbers that rows have. */
public final class SequenceMoves {
    /** When on the way up a sequence looks at the numbers that rows have. */
    enum Moment {
        /** While the identity is there: it knows of numbers whose rows are gone. */
        BEFORE_ALL,
        /** As soon as rows and keys are where they belong. */
        WITH_OTHERS,
        /** Once the columns hold numbers, which they did not. */
        RESHAPED
    }

    private final Side from;
    private final Side to;

    SequenceMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Sequences that come to number rows which are there.
     *
     * @param home whether the sides are exchanged, so that the steps belong to the way back
     */
    List<Change.Move> moves(boolean home) {
        Map<QualifiedName, List<ColumnRef>> columns = new LinkedHashMap<>();
        for (Numbering numbering : to.meaning().numberings()) {
            numbering
                    .sequence()
                    .filter(sequence -> to.has(numbering.at()))
                    .ifPresent(sequence -> columns.computeIfAbsent(sequence, key -> new ArrayList<>())
                            .add(numbering.at()));
        }
        List<Change.Move> moves = new ArrayList<>();
        columns.forEach((name, ids) -> {
            Sequence sequence = to.sequences().get(name);
            Sequence former = from.sequences().get(name);
            boolean isNew = former == null;
            boolean steps = former != null && sequence != null && former.increment() != sequence.increment();
            if (sequence != null && sequence.increment() > 0 && (isNew || steps) && hadRows(ids)) {
                boolean identities = !home
                        && ids.stream().allMatch(id -> from.column(id)
                                .filter(column -> column.identity().isPresent())
                                .isPresent());
                List<MoveStep> list = List.of(new SequenceStep.Continue(
                        name, sequence.start(), sequence.increment(), ids, !isNew, identities));
                moves.add(home ? new Change.Move(name, List.of(), list) : new Change.Move(name, list, List.of()));
            }
        });
        return moves;
    }

    /** When the step of the way up is due. */
    Moment moment(Change.Move move) {
        List<SequenceStep.Continue> steps = move.up().stream()
                .filter(SequenceStep.Continue.class::isInstance)
                .map(SequenceStep.Continue.class::cast)
                .toList();
        return steps.stream().anyMatch(SequenceStep.Continue::identities)
                ? Moment.BEFORE_ALL
                : steps.stream().flatMap(step -> step.columns().stream()).anyMatch(this::isReread)
                        ? Moment.RESHAPED
                        : Moment.WITH_OTHERS;
    }

    private boolean isReread(ColumnRef id) {
        return from.column(id)
                .flatMap(was -> to.column(id).map(is -> new TypeChange(was.type(), is.type())))
                .filter(change -> !change.staysInFamily())
                .isPresent();
    }

    /** Whether the columns number rows of classes that were there before. */
    private boolean hadRows(List<ColumnRef> ids) {
        Set<String> before =
                from.meaning().entities().stream().map(EntityMeaning::name).collect(Collectors.toSet());
        return ids.stream()
                .anyMatch(id -> from.has(id)
                        || to.meaning().inhabitants(id.table()).stream().anyMatch(e -> before.contains(e.name())));
    }
}
