package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.meaning.AttributeColumn;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A collection of embeddables that becomes one of entities, whose rows refer to the owner: each element becomes a row under
 * a new key, and an element again on the way back. It is the same attribute, and its parts are called alike.
 */
public final class ElementMoves {
    /**
     * One collection in both forms.
     *
     * @param link where it is one of entities, seen from the owner
     * @param entity the table of those
     */
    private record Pair(Elements elements, Link link, EntityTable entity, Map<String, ColumnRef> attributes) {
        Map<String, ColumnRef> parts() {
            return elements.parts().stream()
                    .collect(Collectors.toMap(AttributeColumn::attribute, AttributeColumn::at, (a, b) -> a));
        }
    }

    /** The side where they are elements. */
    private final Side loose;
    /** The side where they are entities. */
    private final Side known;

    private ElementMoves(Side loose, Side known) {
        this.loose = loose;
        this.known = known;
    }

    /** The moves of all collections that are of the other kind now. */
    static List<Change> moves(Side from, Side to) {
        List<Change> moves = new ArrayList<>();
        ElementMoves there = new ElementMoves(from, to);
        there.pairs().forEach(pair -> there.intoEntities(pair).ifPresent(up -> there.intoElements(pair)
                .ifPresent(down -> Change.Move.add(moves, pair.entity().table(), up, down))));
        ElementMoves back = new ElementMoves(to, from);
        back.pairs().forEach(pair -> back.intoElements(pair).ifPresent(up -> back.intoEntities(pair)
                .ifPresent(down -> Change.Move.add(moves, pair.elements().table(), up, down))));
        return moves;
    }

    private List<Pair> pairs() {
        return loose.meaning().elements().stream()
                .filter(elements -> elements.plain().isEmpty())
                .flatMap(elements -> known.meaning().links().stream()
                        .filter(link -> !link.own())
                        .flatMap(link -> link.mirror().isPresent() ? Stream.of(link, link.mirrored()) : Stream.of(link))
                        .filter(link -> link.entity().equals(elements.entity())
                                && link.attribute().equals(elements.attribute()))
                        .flatMap(link -> pair(elements, link).stream()))
                .toList();
    }

    private Optional<Pair> pair(Elements elements, Link link) {
        Optional<EntityMeaning> entity = known.meaning()
                .entity(link.target())
                .filter(target -> loose.meaning().entity(target.name()).isEmpty());
        return entity.flatMap(new NewRow(known)::table)
                .filter(table ->
                        table.table().equals(link.table()) && !table.table().equals(elements.table()))
                .filter(table -> link.from().size() == elements.owner().size())
                .filter(table -> loose.meaning().entity(elements.entity()).isPresent())
                .map(table -> new Pair(elements, link, table, known.meaning().attributes(entity.orElseThrow())));
    }

    private Optional<List<MoveStep>> intoEntities(Pair pair) {
        QualifiedName table = pair.entity().table();
        Optional<Term.NewKey> key = new NewKeys(known).of(pair.entity());
        List<MoveStep.Assignment> values = new ArrayList<>();
        key.ifPresent(
                next -> values.add(new MoveStep.Assignment(pair.entity().key().get(0), next)));
        MovedValues moved = new MovedValues(loose, known);
        values.addAll(moved.assign(
                pair.elements().table(),
                pair.elements().owner(),
                table,
                pair.link().from()));
        values.addAll(moved.assign(pair.parts(), pair.attributes()));
        Rows rows = Rows.of(pair.elements().table(), pair.elements().owner(), List.of());
        return key.flatMap(next -> placed(values, order(loose, pair.elements().table()), order(known, table)))
                .flatMap(all -> keyed(all, loose, pair.elements().table(), known, table))
                .flatMap(all -> new NewRow(known).with(table, all))
                .map(all -> List.<MoveStep>of(new RowStep.Insert(table, all, rows, true)));
    }

    private Optional<List<MoveStep>> intoElements(Pair pair) {
        QualifiedName table = pair.elements().table();
        QualifiedName entity = pair.entity().table();
        List<MoveStep.Assignment> values = new ArrayList<>();
        MovedValues moved = new MovedValues(known, loose);
        values.addAll(
                moved.assign(entity, pair.link().from(), table, pair.elements().owner()));
        values.addAll(moved.assign(pair.attributes(), pair.parts()));
        List<ColumnRef> nullable = List.copyOf(
                new NewRow(known).nullable(NewRow.refs(entity, pair.link().from())));
        Rows rows = Rows.of(
                entity,
                pair.entity().key(),
                nullable.isEmpty() ? List.of() : List.of(new Condition.Present(nullable, true)));
        return placed(values, order(known, entity), order(loose, table))
                .flatMap(all -> keyed(all, known, entity, loose, table))
                .flatMap(all -> new NewRow(loose).with(table, all))
                .map(all -> {
                    List<MoveStep> steps = new ArrayList<>();
                    if (!nullable.isEmpty()) {
                        steps.add(new Refusal.OfRows(
                                Rows.of(entity, pair.entity().key(), List.of(new Condition.Absent(nullable))),
                                "rows of " + entity + " belong to none, and become elements of a collection",
                                "Delete them, or say to which they belong, first or in this script."));
                    }
                    steps.add(new RowStep.Insert(table, all, rows, true));
                    return steps;
                });
    }

    /** A list keeps its order; one that has none before or after is not for us to order. */
    private static Optional<List<MoveStep.Assignment>> placed(
            List<MoveStep.Assignment> values, Optional<ListOrder> was, Optional<ListOrder> is) {
        if (was.isPresent() != is.isPresent() || !was.map(ListOrder::base).equals(is.map(ListOrder::base))) {
            return Optional.empty();
        }
        List<MoveStep.Assignment> all = new ArrayList<>(values);
        was.ifPresent(before ->
                all.add(new MoveStep.Assignment(is.orElseThrow().at().column(), new Term.Value(before.at()))));
        return Optional.of(all);
    }

    /** A map keeps its keys; what is one on one side only has none, or loses them. */
    private static Optional<List<MoveStep.Assignment>> keyed(
            List<MoveStep.Assignment> values, Side from, QualifiedName former, Side to, QualifiedName latter) {
        Optional<ColumnRef> was = key(from, former);
        Optional<ColumnRef> is = key(to, latter);
        if (was.isPresent() != is.isPresent()) {
            return Optional.empty();
        }
        List<MoveStep.Assignment> all = new ArrayList<>(values);
        was.ifPresent(before -> all.add(new MovedValues(from, to).assign(before, is.orElseThrow())));
        return Optional.of(all);
    }

    private static Optional<ColumnRef> key(Side side, QualifiedName table) {
        return side.meaning().mapKeys().stream()
                .map(MapKey::at)
                .filter(at -> at.table().equals(table))
                .findFirst();
    }

    private static Optional<ListOrder> order(Side side, QualifiedName table) {
        return side.meaning().orders().stream()
                .filter(order -> order.at().table().equals(table))
                .findFirst();
    }
}
