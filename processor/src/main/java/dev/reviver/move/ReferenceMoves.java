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
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * References that say in other columns to which row they lead: the key to which they referred got more columns, or gave
 * way to another one. The row that the former columns find tells the values of the latter.
 */
public final class ReferenceMoves {
    /**
     * Columns that find a row of another table.
     *
     * @param target the other table
     * @param found its columns that they are equal to
     */
    private record Reference(QualifiedName table, List<String> columns, QualifiedName target, List<String> found) {
        static Reference of(QualifiedName table, ForeignKey key) {
            return new Reference(table, key.columns(), key.target(), key.targetColumns());
        }

        List<ColumnRef> refs() {
            return NewRow.refs(table, columns);
        }

        List<ColumnRef> sources() {
            return NewRow.refs(target, found);
        }
    }

    /** One reference as it was and as it is. */
    private record Pair(Reference from, Reference to) {
        boolean isAnother() {
            return !from.found().equals(to.found()) && from.target().equals(to.target());
        }
    }

    /** What is done to the rows of a table. */
    private record Written(QualifiedName table, List<MoveStep> steps) {}

    private final Side from;
    private final Side to;

    ReferenceMoves(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /** The columns that these moves fill. */
    Set<ColumnRef> filled() {
        return pairs().stream().flatMap(pair -> pair.to().refs().stream()).collect(Collectors.toSet());
    }

    /** The steps for all references that stay in their table. */
    List<Change> moves() {
        Set<Pair> pairs = pairs();
        ReferenceMoves home = new ReferenceMoves(to, from);
        List<Pair> back =
                pairs.stream().map(pair -> new Pair(pair.to(), pair.from())).toList();
        // The way back begins at the end.
        List<Change> moves = new ArrayList<>();
        written(pairs).forEach(up -> Change.Move.add(moves, up.table(), up.steps(), List.of()));
        List<Change> down = new ArrayList<>();
        home.written(back).forEach(step -> Change.Move.add(down, step.table(), List.of(), step.steps()));
        Collections.reverse(down);
        moves.addAll(down);
        return moves;
    }

    private Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Link latter : to.meaning().links()) {
            from.meaning().links().stream()
                    .filter(former -> isSame(former, latter))
                    .findFirst()
                    .ifPresent(former -> pairs.addAll(pairs(former, latter)));
        }
        to.tables().values().forEach(table -> pairs.addAll(ofCollection(table)));
        to.meaning().entities().forEach(entity -> pairs.addAll(ofClass(entity)));
        pairs.removeIf(pair -> !pair.isAnother());
        return pairs;
    }

    /** First the keys that are given out, then the references, each behind those that tell its values. */
    private List<Written> written(Collection<Pair> pairs) {
        Set<Written> all = new LinkedHashSet<>();
        pairs.forEach(pair -> keys(pair.to()).forEach(key -> all.add(new Written(key.table(), List.of(key)))));
        Set<ColumnRef> filled = new HashSet<>();
        List<Pair> waiting = new ArrayList<>(pairs);
        List<Pair> told = waiting;
        while (!told.isEmpty()) {
            told = waiting.stream()
                    .filter(pair -> pair.to().sources().stream().allMatch(source -> isKnown(source, filled)))
                    .toList();
            waiting.removeAll(told);
            told.forEach(pair -> all.add(new Written(pair.to().table(), steps(pair, filled))));
            told.forEach(pair -> filled.addAll(pair.to().refs()));
        }
        waiting.forEach(pair -> all.add(new Written(pair.to().table(), steps(pair, filled))));
        return List.copyOf(all);
    }

    private boolean isKnown(ColumnRef source, Set<ColumnRef> filled) {
        return from.has(source)
                || filled.contains(source)
                || new NewKeys(to).of(source).isPresent();
    }

    private static boolean isSame(Link former, Link latter) {
        return former.entity().equals(latter.entity())
                && former.attribute().equals(latter.attribute())
                && former.target().equals(latter.target())
                && former.table().equals(latter.table());
    }

    private List<Pair> pairs(Link former, Link latter) {
        List<Pair> pairs = new ArrayList<>();
        add(
                pairs,
                reference(from, former, former.to(), former.target()),
                reference(to, latter, latter.to(), latter.target()));
        if (latter.own()) {
            add(
                    pairs,
                    reference(from, former, former.from(), former.entity()),
                    reference(to, latter, latter.from(), latter.entity()));
        }
        return pairs;
    }

    private static void add(List<Pair> pairs, Optional<Reference> was, Optional<Reference> is) {
        was.ifPresent(before -> is.ifPresent(after -> pairs.add(new Pair(before, after))));
    }

    /** What the columns of an association find: what the constraint says or, where there is none, the key. */
    private static Optional<Reference> reference(Side side, Link link, List<String> columns, String entity) {
        return Optional.ofNullable(side.tables().get(link.table())).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> Set.copyOf(key.columns()).equals(Set.copyOf(columns)))
                .findFirst()
                .map(key -> Reference.of(link.table(), key))
                .or(() -> side.meaning().entity(entity).map(side.meaning()::tables).stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .filter(table -> table.key().size() == columns.size())
                        .map(table -> new Reference(link.table(), columns, table.table(), table.key())));
    }

    /** The further tables of a class, whose rows are found by the key of the first. */
    private List<Pair> ofClass(EntityMeaning latter) {
        List<EntityTable> after = to.meaning().tables(latter);
        List<EntityTable> before =
                from.meaning().entity(latter.name()).map(from.meaning()::tables).orElse(List.of());
        List<Pair> pairs = new ArrayList<>();
        for (EntityTable table : after.subList(Math.min(1, after.size()), after.size())) {
            Layouts.find(before, table.table())
                    .filter(former -> !former.equals(before.get(0)))
                    .ifPresent(former -> pairs.add(new Pair(onFirst(former, before), onFirst(table, after))));
        }
        return pairs;
    }

    private static Reference onFirst(EntityTable table, List<EntityTable> tables) {
        EntityTable first = tables.get(0);
        return new Reference(table.table(), table.key(), first.table(), first.key());
    }

    /** A table whose rows are of no class belongs to those of the one to which it refers: a collection's. */
    private List<Pair> ofCollection(Table table) {
        QualifiedName name = table.qualifiedName();
        Table former = from.tables().get(name);
        boolean ofClass = !to.meaning().inhabitants(name).isEmpty()
                || !from.meaning().inhabitants(name).isEmpty();
        boolean ofLink =
                to.meaning().links().stream().anyMatch(link -> link.table().equals(name));
        return former != null
                        && !ofClass
                        && !ofLink
                        && former.foreignKeys().size() == 1
                        && table.foreignKeys().size() == 1
                ? List.of(new Pair(
                        Reference.of(name, former.foreignKeys().get(0)),
                        Reference.of(name, table.foreignKeys().get(0))))
                : List.of();
    }

    /** The rows that are found need their new keys first. */
    private List<RowStep.Update> keys(Reference latter) {
        List<RowStep.Update> steps = new ArrayList<>();
        for (String column : latter.found()) {
            ColumnRef at = new ColumnRef(latter.target(), column);
            boolean numbersItself = to.column(at).flatMap(Column::identity).isPresent();
            if (!from.has(at) && from.has(latter.target()) && !numbersItself) {
                new NewKeys(to)
                        .of(at)
                        .ifPresent(key -> steps.add(new RowStep.Update(
                                List.of(new MoveStep.Assignment(column, key)),
                                Rows.of(latter.target(), List.of(), List.of()),
                                true)));
            }
        }
        return steps;
    }

    private List<MoveStep> steps(Pair pair, Set<ColumnRef> filled) {
        Reference was = pair.from();
        Reference is = pair.to();
        Set<String> known = new HashSet<>(was.columns());
        List<MoveStep.Assignment> values = new ArrayList<>();
        for (int i = 0; i < is.columns().size(); i++) {
            ColumnRef column = is.refs().get(i);
            ColumnRef source = is.sources().get(i);
            if (known.contains(column.column()) || from.has(column)) {
                continue;
            }
            if (!isKnown(source, filled)) {
                return List.of(untold(was, column.column()));
            }
            values.add(
                    is.table().equals(is.target())
                            ? new MoveStep.Assignment(
                                    column.column(), new Term.Fellow(source, was.found(), was.columns()))
                            : new MovedValues(from, to).assign(source, column));
        }
        return values.isEmpty() ? List.of() : List.of(new RowStep.Update(values, rows(was, is), true));
    }

    /** Rows that refer to others of their own table cannot be read beside those. */
    private static Rows rows(Reference was, Reference is) {
        return is.table().equals(is.target())
                ? Rows.of(is.table(), was.columns(), List.of(present(was)))
                : new Rows(
                        is.table(),
                        was.columns(),
                        List.of(new Rows.Other(was.target(), was.found(), false)),
                        List.of());
    }

    private static Condition present(Reference was) {
        return new Condition.Present(was.refs(), true);
    }

    /** The new part of the key is new to the rows that have it, too. */
    private static MoveStep untold(Reference was, String column) {
        return new Refusal.OfRows(
                Rows.of(was.table(), was.columns(), List.of(present(was))),
                "rows of " + was.table() + " refer by " + String.join(", ", was.columns())
                        + " to rows whose new key nobody knows yet, so they have no " + column,
                "Give both their values at this place of the script, instead of this check.");
    }
}
