package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Link;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plain value that refers to an entity from now on, whose table is new: a code that gets a table of codes. All values that
 * there are must be keys there, or none of the rows could stay.
 */
final class LookupMoves {
    private final Side from;
    private final Side to;

    LookupMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /** The moves both ways; the way back needs none, nor does the way to where such an entity is no more. */
    static List<Change> moves(Side from, Side to) {
        List<Change> moves = new ArrayList<>();
        new LookupMoves(from, to)
                .steps()
                .forEach(step -> Change.Move.add(moves, step.table(), List.of(step), List.of()));
        new LookupMoves(to, from)
                .steps()
                .forEach(step -> Change.Move.add(moves, step.table(), List.of(), List.of(step)));
        return moves;
    }

    private List<RowStep.InsertMissing> steps() {
        Set<RowStep.InsertMissing> steps = new LinkedHashSet<>();
        to.meaning().links().forEach(link -> step(link).ifPresent(steps::add));
        return List.copyOf(steps);
    }

    private Optional<RowStep.InsertMissing> step(Link link) {
        if (link.own() || link.to().size() != 1) {
            return Optional.empty();
        }
        ColumnRef value = new ColumnRef(link.table(), link.to().get(0));
        Optional<EntityMeaning> target = to.meaning()
                .entity(link.target())
                .filter(entity -> from.meaning().entity(entity.name()).isEmpty());
        Optional<EntityTable> table = target.flatMap(new NewRow(to)::table)
                .filter(found -> !from.has(found.table()) && found.key().size() == 1)
                // Numbers that are given out would collide with values from elsewhere.
                .filter(found -> new NewKeys(to).of(found).isEmpty());
        boolean hasValues = from.has(value) && to.has(value) && !refers(value);
        return table.filter(found -> hasValues).flatMap(found -> new NewRow(to)
                .with(
                        found.table(),
                        List.of(new MovedValues(from, to)
                                .assign(
                                        value,
                                        new ColumnRef(found.table(), found.key().get(0)))))
                .map(values -> new RowStep.InsertMissing(
                        found.table(),
                        values,
                        Rows.of(link.table(), link.from(), List.of(new Condition.Present(List.of(value), true))))));
    }

    /** Whether the column referred to something before. */
    private boolean refers(ColumnRef value) {
        return from.meaning().links().stream()
                .anyMatch(link -> link.table().equals(value.table())
                        && (link.to().contains(value.column())
                                || (link.own() && link.from().contains(value.column()))));
    }
}
