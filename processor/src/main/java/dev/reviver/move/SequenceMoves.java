package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.MoveStep;
import dev.reviver.change.SequenceStep;
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
                List<MoveStep> list = List.of(
                        new SequenceStep.Continue(name, sequence.start(), sequence.increment(), ids, identities));
                moves.add(home ? new Change.Move(name, List.of(), list) : new Change.Move(name, list, List.of()));
            }
        });
        return moves;
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
