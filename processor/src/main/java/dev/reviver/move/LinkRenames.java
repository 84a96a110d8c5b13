package dev.reviver.move;

import dev.reviver.change.Renames;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Join tables that are called otherwise because the table of their owner is: one association is one table, whatever its
 * name, with all that is in it.
 */
final class LinkRenames {
    private final Schema before;
    private final Schema after;
    private final Meaning from;
    private final Meaning to;
    private final Meaning.Names said;

    /** Between two states; {@code from} under the present names of classes, but the former ones of tables. */
    LinkRenames(Schema before, Schema after, Meaning from, Meaning to, Meaning.Names said) {
        this.before = before;
        this.after = after;
        this.from = from;
        this.to = to;
        this.said = said;
    }

    Renames renames() {
        Set<Renames.Hint> hints = new LinkedHashSet<>();
        Set<QualifiedName> arrived = new LinkedHashSet<>();
        for (Link latter : to.links()) {
            if (latter.own() && arrived.add(latter.table())) {
                formerly(latter).ifPresent(former -> add(hints, former, latter));
            }
        }
        return new Renames(List.copyOf(hints));
    }

    private Optional<Link> formerly(Link latter) {
        List<Link> candidates = new ArrayList<>();
        for (Link former : from.links()) {
            if (former.own() && former.table().equals(latter.table())) {
                if (isPulledUp(former, latter)) {
                    candidates.add(former);
                }
            } else if (former.own() && isRenamed(former.table(), latter.table())) {
                if (isSame(former, latter)) {
                    candidates.add(former);
                } else if (isSame(former.mirrored(), latter)) {
                    candidates.add(former.mirrored());
                }
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether that was said, or the one goes and the other comes. */
    private boolean isRenamed(QualifiedName former, QualifiedName latter) {
        QualifiedName now = said.table(former);
        return now.equals(former)
                ? after.table(former).isEmpty() && before.table(latter).isEmpty()
                : now.equals(latter);
    }

    private boolean isSame(Link former, Link latter) {
        return LinkMoves.isSame(former, latter) || isPulledUp(former, latter);
    }

    /** To a class from which the former owner inherits it now, or inherited when it went. */
    private boolean isPulledUp(Link former, Link latter) {
        Meaning last = to.entity(former.entity()).isPresent() ? to : from;
        return former.target().equals(latter.target())
                && former.attribute().equals(latter.attribute())
                && !former.entity().equals(latter.entity())
                && last.entity(former.entity())
                        .filter(entity -> last.line(entity).stream()
                                .map(EntityMeaning::name)
                                .anyMatch(latter.entity()::equals))
                        .isPresent();
    }

    private void add(Set<Renames.Hint> hints, Link former, Link latter) {
        if (said.table(former.table()).equals(former.table())) {
            hints.add(new Renames.Hint(
                    new Renames.Path(former.table(), Optional.empty()),
                    Optional.of(new Renames.Path(latter.table(), Optional.empty()))));
        }
        add(hints, former, former.from(), latter, latter.from());
        add(hints, former, former.to(), latter, latter.to());
    }

    private void add(Set<Renames.Hint> hints, Link former, List<String> before, Link latter, List<String> after) {
        for (int i = 0; before.size() == after.size() && i < before.size(); i++) {
            String now = said.column(former.table(), before.get(i));
            if (now.equals(before.get(i)) && !now.equals(after.get(i))) {
                hints.add(new Renames.Hint(
                        new Renames.Path(former.table(), Optional.of(before.get(i))),
                        Optional.of(new Renames.Path(latter.table(), Optional.of(after.get(i))))));
            }
        }
    }
}
