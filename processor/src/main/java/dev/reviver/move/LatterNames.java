package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.RenamePhase;
import dev.reviver.change.Renames;
import dev.reviver.change.SchemaMoves;
import java.util.ArrayList;
import java.util.List;

/**
 * The older state once everything has the name that it has in the newer one.
 *
 * @param names what is called how
 * @param side the older state in those names
 */
record LatterNames(MeaningRenames names, Side side) {
    static LatterNames of(State from, State to, Renames renames) {
        SchemaMoves.Result moved = SchemaMoves.of(from.schema(), to.schema(), renames);
        RenamePhase.Result result = RenamePhase.of(moved.from(), to.schema(), moved.renames());
        List<Change> changes = new ArrayList<>(moved.changes());
        changes.addAll(result.renames());
        MeaningRenames names = new MeaningRenames(changes);
        return new LatterNames(names, Side.of(result.from(), from.meaning().renamed(names)));
    }
}
