package dev.reviver.move;

import dev.reviver.change.Bundle;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import java.util.List;
import java.util.Optional;

/**
 * One collection in both forms.
 *
 * @param row the table of the owner
 * @param joined other tables that tell which of its rows can have the collection
 * @param conditions which those are
 * @param bundle the collection as a whole
 * @param isList whether its elements have an order there
 * @param elements the same as rows
 * @param order the places of those, if they have any
 * @param key the keys of those, if they have any
 * @param pairs the constants of an enum there and here, if those are not the same; empty otherwise
 */
record PackedPair(
        EntityTable row,
        List<EntityTable> joined,
        List<Condition> conditions,
        Bundle bundle,
        boolean isList,
        Elements elements,
        Optional<ListOrder> order,
        Optional<MapKey> key,
        List<MoveStep.Pair> pairs) {
    /** The column of an element. */
    ColumnRef element() {
        return elements.plain().orElseThrow();
    }
}
