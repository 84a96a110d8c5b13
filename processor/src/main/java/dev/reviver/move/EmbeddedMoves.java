package dev.reviver.move;

import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Link;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An embedded attribute that becomes a reference to an entity of its own: what was embedded becomes a row there, under a new
 * key, and comes back on the way back. It is the same attribute, and its parts are called alike.
 */
public final class EmbeddedMoves {
    /**
     * One attribute in both forms.
     *
     * @param parts the columns of its parts where it is embedded, by path
     * @param row the table of the entity that has it
     * @param link where it is a reference, seen from that entity
     * @param target the table to which the reference leads
     * @param attributes the columns of the parts there
     */
    private record Pair(
            Map<String, ColumnRef> parts,
            EntityTable row,
            Link link,
            EntityTable target,
            Map<String, ColumnRef> attributes) {
        /** Whether the row of the owner refers, and not the one that has the parts. */
        boolean refers() {
            return link.table().equals(row.table());
        }

        List<ColumnRef> columns() {
            return List.copyOf(parts.values());
        }

        /** What the columns of the reference are to the other row: its key; and where it refers back, ours. */
        List<String> reference() {
            return refers() ? link.to() : link.from();
        }
    }

    /** The side where it is embedded. */
    private final Side whole;
    /** The side where it is an entity. */
    private final Side apart;

    private EmbeddedMoves(Side whole, Side apart) {
        this.whole = whole;
        this.apart = apart;
    }

    /** The moves of all attributes that are in the other form now. */
    static List<Change> moves(Side from, Side to) {
        List<Change> moves = new ArrayList<>();
        EmbeddedMoves out = new EmbeddedMoves(from, to);
        out.pairs().forEach(pair -> out.apart(pair)
                .ifPresent(up -> Change.Move.add(moves, pair.target().table(), up, out.together(pair))));
        EmbeddedMoves in = new EmbeddedMoves(to, from);
        in.pairs().forEach(pair -> in.apart(pair)
                .ifPresent(down -> Change.Move.add(moves, pair.row().table(), in.together(pair), down)));
        return moves;
    }

    private List<Pair> pairs() {
        return apart.meaning().links().stream()
                .filter(link -> !link.own())
                .flatMap(link -> link.mirror().isPresent() ? Stream.of(link, link.mirrored()) : Stream.of(link))
                .flatMap(link -> pair(link).stream())
                .toList();
    }

    /** The entity of the target is new, so that nothing else can be in its table. */
    private Optional<Pair> pair(Link link) {
        Optional<EntityMeaning> owner = whole.meaning().entity(link.entity());
        Optional<EntityMeaning> target = apart.meaning()
                .entity(link.target())
                .filter(entity -> whole.meaning().entity(entity.name()).isEmpty());
        Optional<EntityTable> table = target.flatMap(new NewRow(apart)::table);
        if (owner.isEmpty() || target.isEmpty() || table.isEmpty()) {
            return Optional.empty();
        }
        Map<String, ColumnRef> parts = new LinkedHashMap<>();
        Map<String, ColumnRef> attributes = new LinkedHashMap<>();
        Map<String, ColumnRef> there = apart.meaning().attributes(target.get());
        String prefix = link.attribute() + ".";
        whole.meaning().attributes(owner.get()).forEach((path, at) -> {
            ColumnRef same = path.startsWith(prefix) ? there.get(path.substring(prefix.length())) : null;
            if (same != null) {
                parts.put(path.substring(prefix.length()), at);
                attributes.put(path.substring(prefix.length()), same);
            }
        });
        boolean refersOnce =
                link.table().equals(table.get().table()) || link.to().size() == 1;
        return whole.meaning().tables(owner.get()).stream()
                .filter(row -> !parts.isEmpty() && refersOnce && apart.has(row.table()))
                .filter(row -> parts.values().stream().allMatch(at -> at.table().equals(row.table())))
                .filter(row -> link.table().equals(row.table())
                        || link.table().equals(table.get().table()))
                .findFirst()
                .map(row -> new Pair(parts, row, link, table.get(), attributes));
    }

    /** Each row that has a part gets a row of the entity; empty if it is not known what that must hold. */
    private Optional<List<MoveStep>> apart(Pair pair) {
        QualifiedName target = pair.target().table();
        QualifiedName row = pair.row().table();
        List<MoveStep.Assignment> values = new ArrayList<>();
        List<MoveStep> steps = new ArrayList<>();
        boolean isKey = pair.reference().equals(pair.target().key());
        Optional<Term.NewKey> key = new NewKeys(apart).of(pair.target());
        if (key.isEmpty() && (pair.refers() || !isKey)) {
            return Optional.empty();
        }
        List<Condition> present = List.of(new Condition.Present(pair.columns(), false));
        if (pair.refers()) {
            String reference = pair.reference().get(0);
            steps.add(new RowStep.Update(
                    List.of(new MoveStep.Assignment(reference, key.orElseThrow())),
                    Rows.of(row, pair.row().key(), present),
                    true));
            present = List.of(new Condition.Present(List.of(new ColumnRef(row, reference)), true));
            values.add(
                    new MoveStep.Assignment(pair.target().key().get(0), new Term.Value(new ColumnRef(row, reference))));
        } else {
            if (!isKey) {
                values.add(new MoveStep.Assignment(pair.target().key().get(0), key.orElseThrow()));
            }
            values.addAll(new MovedValues(whole, apart).assign(row, pair.row().key(), target, pair.reference()));
        }
        values.addAll(new MovedValues(whole, apart).assign(pair.parts(), pair.attributes()));
        Rows rows = Rows.of(row, pair.row().key(), present);
        return new NewRow(apart).with(target, values).map(all -> {
            steps.add(new RowStep.Insert(target, all, rows, true));
            return steps;
        });
    }

    /** What a row refers to becomes part of it; what none refers to has no place. */
    private List<MoveStep> together(Pair pair) {
        QualifiedName target = pair.target().table();
        QualifiedName row = pair.row().table();
        List<MoveStep.Assignment> values = new MovedValues(apart, whole).assign(pair.attributes(), pair.parts());
        Rows.Other other = pair.refers()
                ? new Rows.Other(target, pair.target().key(), false)
                : new Rows.Other(target, pair.reference(), false);
        List<String> found = pair.refers() ? pair.reference() : pair.row().key();
        MoveStep copy = new RowStep.Update(values, new Rows(row, found, List.of(other), List.of()), true);
        List<MoveStep> steps = new ArrayList<>();
        orphans(pair).ifPresent(steps::add);
        steps.add(copy);
        return steps;
    }

    private Optional<MoveStep> orphans(Pair pair) {
        QualifiedName target = pair.target().table();
        List<Condition> conditions = new ArrayList<>();
        if (pair.refers()) {
            pairs().stream()
                    .filter(other -> other.refers() && other.target().equals(pair.target()))
                    .forEach(other ->
                            conditions.add(new Condition.Exists(other.row().table(), other.reference(), false)));
        } else {
            List<ColumnRef> nullable = List.copyOf(new NewRow(apart).nullable(NewRow.refs(target, pair.reference())));
            if (nullable.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(new Condition.Absent(nullable));
        }
        return Optional.of(new Refusal.OfRows(
                Rows.of(target, pair.target().key(), conditions),
                "rows of " + target + " belong to no row of " + pair.row().table() + ", of which they become a part",
                "Delete them, or say to which they belong, first or in this script."));
    }
}
