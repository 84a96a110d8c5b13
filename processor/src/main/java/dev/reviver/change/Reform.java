package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a value on its way.
 *
 * @param change its type before and after
 * @param pairs each value and its other form; if there are any, there are no other values
 */
public record Reform(TypeChange change, List<MoveStep.Pair> pairs) {
    public Reform {
        pairs = List.copyOf(pairs);
    }

    /** What would be in its way, among the values of a column. */
    Optional<Refusal> refusal(ColumnRef column) {
        return pairs.isEmpty()
                ? Refusal.ofMisfits(column, Optional.empty(), change)
                : new Term.Recoded(column, change.to(), pairs).refusal();
    }
}
