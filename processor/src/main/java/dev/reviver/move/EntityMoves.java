package dev.reviver.move;

import dev.reviver.change.MoveStep;
import dev.reviver.meaning.EntityMeaning;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be done to the rows of entities when their classes are laid out in tables in another way: one table, joined
 * tables, a table for each class, secondary tables. It compares where each attribute of each class was and is, so that one
 * rule serves all of these.
 */
public final class EntityMoves {
    private final Side from;
    private final Side to;

    /** The way from one side to the other; both know the classes of one hierarchy only. */
    EntityMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /** The steps in order; none if nothing moves. */
    List<MoveStep> steps() {
        List<EntityMeaning> staying = new Layouts(from, to).staying();
        List<MoveStep> copies = new ArrayList<>();
        // Before rows come in, which bring their own.
        copies.addAll(new ToldClasses(from, to).discriminators(staying));
        copies.addAll(new ArrivingLines(from, to).inserts(staying));
        copies.addAll(new ArrivingValues(from, to).updates(staying));
        List<MoveStep> steps = new ArrayList<>(new EntityRefusals(from, to).steps());
        steps.addAll(new ArrivingLines(from, to).collisions(staying));
        LeavingLines leaving = new LeavingLines(from, to);
        leaving.deletes(staying, ClassRows.of(from))
                .forEach(delete -> steps.add(EntityRefusals.ofMore(delete, leaving.columns(delete.table()))));
        steps.addAll(copies);
        steps.addAll(leaving.deletes(staying, ClassRows.told(from, to)));
        steps.addAll(leaving.emptied(staying));
        return steps;
    }
}
