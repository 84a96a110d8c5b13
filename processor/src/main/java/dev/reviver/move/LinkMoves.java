package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.schema.Column;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pairs of an association, carried between a join table and a foreign key, or from one side's row to the other's. */
public final class LinkMoves {
    /** An association that is kept elsewhere now; both seen from the same side. */
    record Pair(Link from, Link to) {}

    private final Side from;
    private final Side to;

    LinkMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /** The moves of all associations, both ways. */
    static List<Change.Move> moves(Side from, Side to) {
        LinkMoves there = new LinkMoves(from, to);
        LinkMoves back = new LinkMoves(to, from);
        return there.pairs().stream()
                .map(pair -> new Change.Move(
                        pair.to().table(), there.steps(pair), back.steps(new Pair(pair.to(), pair.from()))))
                .toList();
    }

    /** The associations whose pairs must move. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Set<Link> unchanged = new HashSet<>(from.meaning().links());
        for (Link link : to.meaning().links()) {
            if (unchanged.contains(link)) {
                continue;
            }
            counterpart(link).filter(pair -> moves(pair.from(), pair.to())).ifPresent(pairs::add);
        }
        return pairs;
    }

    private Optional<Pair> counterpart(Link latter) {
        for (Link former : from.meaning().links()) {
            if (isSame(former, latter)) {
                return Optional.of(new Pair(former, latter));
            }
            if (isSame(former.mirrored(), latter)) {
                return Optional.of(new Pair(former.mirrored(), latter));
            }
        }
        return loose(latter);
    }

    /** One attribute of one class, by its own name or by that of its mirror. */
    static boolean isSame(Link former, Link latter) {
        boolean sameClasses =
                former.entity().equals(latter.entity()) && former.target().equals(latter.target());
        boolean sameMirror = former.mirror().isPresent() && former.mirror().equals(latter.mirror());
        return sameClasses && (former.attribute().equals(latter.attribute()) || sameMirror);
    }

    /**
     * An association between the same classes of which there is one only, before and after, and whose name became a plural
     * or a singular: {@code author} and {@code authors}.
     */
    private Optional<Pair> loose(Link latter) {
        List<Pair> candidates = new ArrayList<>();
        for (Link former : from.meaning().links()) {
            for (Link seen : List.of(former, former.mirrored())) {
                boolean sameClasses =
                        seen.entity().equals(latter.entity()) && seen.target().equals(latter.target());
                if (sameClasses && isNumberOf(seen.attribute(), latter.attribute())) {
                    candidates.add(new Pair(seen, latter));
                }
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static boolean isNumberOf(String one, String other) {
        return !one.isEmpty() && (singular(one).equals(other) || singular(other).equals(one));
    }

    private static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** Only where one of the two forms is new; a join table that has another name was renamed. */
    private boolean moves(Link former, Link latter) {
        if (former.own() && latter.own()) {
            return false;
        }
        boolean same = former.table().equals(latter.table())
                && former.from().equals(latter.from())
                && former.to().equals(latter.to());
        // Nobody knows the keys of what was no map.
        boolean isKeyed = key(to, latter).isEmpty() || key(from, former).isPresent();
        return !same && isKeyed && !isAttribute(former, latter) && isNew(latter) && isGone(former);
    }

    /** In the row of the same side before and after: then it moves with the other attributes of that side. */
    private boolean isAttribute(Link former, Link latter) {
        return !former.own() && !latter.own() && isKey(from, former, former.from()) == isKey(to, latter, latter.from());
    }

    private boolean isNew(Link link) {
        return columns(link).stream().anyMatch(column -> !from.has(column));
    }

    private boolean isGone(Link link) {
        return columns(link).stream().anyMatch(column -> !to.has(column));
    }

    private static List<ColumnRef> columns(Link link) {
        List<ColumnRef> columns = new ArrayList<>();
        link.from().forEach(c -> columns.add(new ColumnRef(link.table(), c)));
        link.to().forEach(c -> columns.add(new ColumnRef(link.table(), c)));
        return columns;
    }

    /** The steps that carry one association. */
    List<MoveStep> steps(Pair pair) {
        return pair.to().own() ? intoTable(pair.from(), pair.to()) : intoRow(pair.from(), pair.to());
    }

    private List<MoveStep> intoTable(Link former, Link latter) {
        List<MoveStep.Assignment> values = new ArrayList<>();
        values.addAll(assign(former, former.from(), latter, latter.from()));
        values.addAll(assign(former, former.to(), latter, latter.to()));
        key(former, latter).ifPresent(values::add);
        Optional<MoveStep.Assignment> place = place(former, latter);
        place.ifPresent(values::add);
        if (place.isEmpty()) {
            order(to, latter)
                    .ifPresent(order -> values.add(new MoveStep.Assignment(
                            order.at().column(),
                            new Term.Place(refs(former, former.from()), refs(former, former.to()), order.base()))));
        }
        List<ColumnRef> nullable = nullable(columns(former));
        Rows rows = Rows.of(
                former.table(),
                former.from(),
                nullable.isEmpty() ? List.of() : List.of(new Condition.Present(nullable, true)));
        return List.of(new RowStep.Insert(latter.table(), values, rows, true));
    }

    private List<ColumnRef> nullable(List<ColumnRef> columns) {
        return columns.stream()
                .filter(ref -> from.column(ref).map(Column::nullable).orElse(true))
                .toList();
    }

    /** The list's order, of one side. */
    private static Optional<ListOrder> order(Side side, Link link) {
        return side.meaning().orders().stream()
                .filter(order -> order.at().table().equals(link.table()))
                .filter(order ->
                        order.list().equals(link.from()) || order.list().equals(link.to()))
                .findFirst();
    }

    /** A list that was ordered and is keeps its order, if both count from the same number. */
    private Optional<MoveStep.Assignment> place(Link former, Link latter) {
        return order(from, former).flatMap(was -> order(to, latter)
                .filter(is -> is.base() == was.base())
                .map(is -> new MoveStep.Assignment(is.at().column(), new Term.Value(was.at()))));
    }

    /** A map keeps its keys. */
    private Optional<MoveStep.Assignment> key(Link former, Link latter) {
        return key(from, former).flatMap(was -> key(to, latter).map(is -> new MovedValues(from, to).assign(was, is)));
    }

    private static Optional<ColumnRef> key(Side side, Link link) {
        return side.meaning().mapKeys().stream()
                .filter(key -> key.at().table().equals(link.table()))
                .filter(key -> key.map().equals(link.from()) || key.map().equals(link.to()))
                .map(MapKey::at)
                .findFirst();
    }

    private List<MoveStep.Assignment> assign(Link former, List<String> sources, Link latter, List<String> columns) {
        return new MovedValues(from, to).assign(former.table(), sources, latter.table(), columns);
    }

    private static List<ColumnRef> refs(Link link, List<String> columns) {
        return columns.stream().map(c -> new ColumnRef(link.table(), c)).toList();
    }

    private List<MoveStep> intoRow(Link former, Link latter) {
        List<MoveStep> steps = new ArrayList<>();
        // Seen from the side whose rows hold the reference.
        boolean forward = isKey(to, latter, latter.from());
        Link was = forward ? former : former.mirrored();
        Link is = forward ? latter : latter.mirrored();
        if (!isUnique(was.table(), was.from())) {
            steps.add(new Refusal.OfSeveral(
                    was.table(),
                    was.from(),
                    nullable(refs(was, was.from())).stream()
                            .map(ColumnRef::column)
                            .toList(),
                    was.to(),
                    "rows of " + is.table() + " have more than one of " + former.table() + ", and "
                            + String.join(", ", is.to()) + " holds one only",
                    "Leave one for each, first or in this script."));
        }
        List<MoveStep.Assignment> values = new ArrayList<>(assign(was, was.to(), is, is.to()));
        place(former, latter).ifPresent(values::add);
        key(former, latter).ifPresent(values::add);
        Rows.Other other = new Rows.Other(was.table(), was.from(), false);
        steps.add(new RowStep.Update(values, new Rows(is.table(), is.from(), List.of(other), List.of()), true));
        return steps;
    }

    /** Whether there is one row at most for each value, by a key of the older table. */
    private boolean isUnique(QualifiedName name, List<String> columns) {
        Table table = from.table(name);
        return Stream.concat(
                        table.primaryKey().map(PrimaryKey::columns).stream(),
                        table.uniqueKeys().stream().map(UniqueKey::columns))
                .anyMatch(columns::containsAll);
    }

    /** Whether the columns are the key of the table. */
    private static boolean isKey(Side side, Link link, List<String> columns) {
        Table table = side.tables().get(link.table());
        return table != null && table.primaryKey().map(PrimaryKey::columns).equals(Optional.of(columns));
    }
}
