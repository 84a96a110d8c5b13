package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.MoveStep;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Link;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * References that get more columns, because the key to which they refer got more: what is referred to by the older columns
 * tells the values of the new ones.
 */
public final class LinkGrowth {
    private final Side from;
    private final Side to;

    LinkGrowth(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /** The steps for all associations that stay where they are. */
    List<Change> moves() {
        List<Change> moves = new ArrayList<>();
        for (Link latter : to.meaning().links()) {
            from.meaning().links().stream()
                    .filter(former -> isSame(former, latter))
                    .findFirst()
                    .ifPresent(former -> Change.Move.add(
                            moves,
                            latter.table(),
                            steps(former, latter),
                            new LinkGrowth(to, from).steps(latter, former)));
        }
        return moves;
    }

    private static boolean isSame(Link former, Link latter) {
        return former.entity().equals(latter.entity())
                && former.attribute().equals(latter.attribute())
                && former.target().equals(latter.target())
                && former.table().equals(latter.table());
    }

    private List<MoveStep> steps(Link former, Link latter) {
        List<MoveStep> steps = new ArrayList<>();
        steps.addAll(steps(former, former.to(), latter.to(), latter.target()));
        if (latter.own()) {
            steps.addAll(steps(former, former.from(), latter.from(), latter.entity()));
        }
        return steps;
    }

    private List<MoveStep> steps(Link link, List<String> before, List<String> after, String entity) {
        Optional<EntityTable> was = key(from, entity);
        Optional<EntityTable> is = key(to, entity);
        boolean grows = after.size() > before.size() && new HashSet<>(after).containsAll(before);
        if (!grows
                || was.isEmpty()
                || is.isEmpty()
                || was.get().key().size() != before.size()
                || is.get().key().size() != after.size()) {
            return List.of();
        }
        Set<String> known = new HashSet<>(before);
        List<MoveStep.Assignment> values = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            ColumnRef source = new ColumnRef(was.get().table(), is.get().key().get(i));
            if (known.contains(after.get(i))) {
                continue;
            }
            if (!from.has(source)) {
                return List.of(untold(link, before, after.get(i)));
            }
            values.add(new MoveStep.Assignment(after.get(i), new MoveStep.Value(source)));
        }
        MoveStep.Other other = new MoveStep.Other(was.get().table(), was.get().key(), false);
        return List.of(
                new MoveStep.Update(values, new MoveStep.Rows(link.table(), before, List.of(other), List.of()), true));
    }

    /** The new part of the key is new to the rows that have it, too. */
    private static MoveStep untold(Link link, List<String> before, String column) {
        return new MoveStep.Refuse(
                MoveStep.Rows.of(
                        link.table(),
                        before,
                        List.of(new MoveStep.Present(
                                before.stream()
                                        .map(name -> new ColumnRef(link.table(), name))
                                        .toList(),
                                true))),
                "rows of " + link.table() + " refer by " + String.join(", ", before)
                        + " to rows whose new key nobody knows yet, so they have no " + column,
                "Give both their values at this place of the script, instead of this check.");
    }

    private static Optional<EntityTable> key(Side side, String entity) {
        return side.meaning()
                .entity(entity)
                .map(side.meaning()::tables)
                .filter(tables -> !tables.isEmpty())
                .map(tables -> Objects.requireNonNull(tables.get(0)));
    }
}
