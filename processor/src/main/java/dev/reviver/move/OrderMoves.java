package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.ColumnStep;
import dev.reviver.change.MoveStep;
import dev.reviver.change.RowStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.ListOrder;
import dev.reviver.schema.Column;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places of lists whose order column is new, or that count from another number. */
final class OrderMoves {
    private final Side from;
    private final Side to;

    private OrderMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The moves both ways.
     *
     * @param links those of associations, which put rows into lists and come first
     */
    static List<Change> moves(Side from, Side to, List<Change.Move> links) {
        List<Change> moves = new ArrayList<>();
        OrderMoves there = new OrderMoves(from, to);
        there.numbered(links.stream().map(Change.Move::up))
                .forEach(step -> Change.Move.add(moves, step.column().table(), List.of(step), List.of()));
        OrderMoves back = new OrderMoves(to, from);
        back.numbered(links.stream().map(Change.Move::down))
                .forEach(step -> Change.Move.add(moves, step.column().table(), List.of(), List.of(step)));
        moves.addAll(there.shifts());
        return moves;
    }

    private List<Change> shifts() {
        List<Change> moves = new ArrayList<>();
        for (ListOrder was : from.meaning().orders()) {
            to.meaning().orders().stream()
                    .filter(is -> is.at().equals(was.at()) && is.base() != was.base())
                    .filter(is -> from.has(was.at()) && to.has(is.at()))
                    .map(is -> is.base() - was.base())
                    .forEach(by -> moves.add(new Change.Move(
                            was.at().table(),
                            List.of(new ColumnStep.Shift(was.at(), by)),
                            List.of(new ColumnStep.Shift(was.at(), -by)))));
        }
        return moves;
    }

    /** Order columns that are new on rows that are there. */
    private List<ColumnStep.Renumber> numbered(Stream<List<MoveStep>> links) {
        Set<ColumnRef> arriving = arriving(links);
        return to.meaning().orders().stream()
                .filter(order -> isNew(order, arriving))
                .map(this::numbered)
                .toList();
    }

    /** The columns of rows that are there which get values. */
    private static Set<ColumnRef> arriving(Stream<List<MoveStep>> moves) {
        return moves.flatMap(List::stream)
                .filter(RowStep.Update.class::isInstance)
                .map(RowStep.Update.class::cast)
                .flatMap(update -> update.values().stream()
                        .map(value -> new ColumnRef(update.rows().table(), value.column())))
                .collect(Collectors.toSet());
    }

    private boolean isNew(ListOrder order, Set<ColumnRef> arriving) {
        return to.has(order.at().table())
                && from.has(order.at().table())
                && !from.has(order.at())
                && !arriving.contains(order.at())
                && NewRow.refs(order.at().table(), order.list()).stream()
                        .allMatch(column -> from.has(column) || arriving.contains(column));
    }

    private ColumnStep.Renumber numbered(ListOrder order) {
        Table table = to.table(order.at().table());
        List<String> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of());
        boolean tells = !key.isEmpty() && !key.contains(order.at().column());
        List<String> rest = table.columns().stream()
                .map(Column::name)
                .filter(c -> !c.equals(order.at().column()) && !order.list().contains(c))
                .filter(c -> from.has(new ColumnRef(order.at().table(), c)))
                .toList();
        boolean complete = NewRow.refs(order.at().table(), order.list()).stream()
                .allMatch(column -> Stream.of(from, to)
                        .allMatch(side ->
                                side.column(column).filter(c -> !c.nullable()).isPresent()));
        return new ColumnStep.Renumber(
                order.at(), order.list(), tells ? key : List.of(), tells ? key : rest, order.base(), complete);
    }
}
