package dev.reviver.move;

import dev.reviver.change.Renames;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.Link;
import dev.reviver.meaning.Meaning;
import dev.reviver.meaning.Numbering;
import dev.reviver.schema.Column;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Keys that the mapping gives out, and that no cast turns into what it gives out now: random UUIDs that become numbers, or
 * numbers that become those. Such a key says nothing but which row it is, so the rows get new ones, and what refers to them
 * follows: each of these columns is another one under the same name.
 */
final class KeysGivenAnew {
    private final Side from;
    private final Side to;

    private KeysGivenAnew(Side from, Side to) {
        this.from = from;
        this.to = to;
    }

    /**
     * The columns under their former names; none if one of them would not be filled.
     *
     * @param known puts the older meaning in the present names of classes and attributes
     */
    static Set<Renames.Path> of(State from, State to, Renames renames, UnaryOperator<Meaning> known) {
        LatterNames latter = LatterNames.of(from, to, renames);
        Side after = Side.of(to.schema(), to.meaning());
        KeysGivenAnew finder = new KeysGivenAnew(latter.side(), after);
        Set<ColumnRef> keys = finder.keys();
        if (keys.isEmpty()) {
            return Set.of();
        }
        Set<ColumnRef> all = finder.withReferences(keys);
        Set<Renames.Path> paths = formerly(from, latter.names(), all);
        Side aside = LatterNames.of(from, to, without(renames, paths)).side();
        Set<ColumnRef> filled = new ReferenceMoves(aside.withMeaning(known.apply(aside.meaning())), after).filled();
        return all.stream().allMatch(column -> keys.contains(column) || filled.contains(column)) ? paths : Set.of();
    }

    private static Renames without(Renames renames, Set<Renames.Path> paths) {
        return new Renames(
                renames.hints().stream()
                        .filter(hint -> !paths.contains(hint.from()))
                        .toList(),
                paths);
    }

    private static Set<Renames.Path> formerly(State from, Meaning.Names names, Set<ColumnRef> columns) {
        Set<Renames.Path> paths = new HashSet<>();
        for (Table table : from.schema().tables()) {
            QualifiedName name = table.qualifiedName();
            table.columns().stream()
                    .map(Column::name)
                    .filter(column -> columns.contains(new ColumnRef(names.table(name), names.column(name, column))))
                    .forEach(column -> paths.add(new Renames.Path(name, Optional.of(column))));
        }
        return paths;
    }

    private Set<ColumnRef> keys() {
        return to.meaning().entities().stream()
                .flatMap(entity -> entity.tables().stream())
                .filter(table -> table.key().size() == 1)
                .map(table -> new ColumnRef(table.table(), table.key().get(0)))
                .filter(key -> isGivenOut(from, key) && isGivenOut(to, key) && cannotBeRead(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isGivenOut(Side side, ColumnRef key) {
        return side.has(key) && new NewKeys(side).of(key).isPresent();
    }

    /** No text of a UUID is a number. */
    private boolean cannotBeRead(ColumnRef key) {
        TypeChange change = new TypeChange(
                from.column(key).orElseThrow().type(),
                to.column(key).orElseThrow().type());
        return change.loss() == TypeChange.Loss.NO_CAST
                || (change.fromText() && !change.isOfText() && isRandom(from, key) && !isRandom(to, key));
    }

    private static boolean isRandom(Side side, ColumnRef key) {
        return side.meaning().numberings().stream()
                .filter(numbering -> numbering.at().equals(key))
                .map(Numbering::sequence)
                .anyMatch(Optional::isEmpty);
    }

    /** Also columns that refer to those that refer to a key, since they are a key themselves. */
    private Set<ColumnRef> withReferences(Set<ColumnRef> keys) {
        Set<ColumnRef> all = new LinkedHashSet<>(keys);
        List<Pair> references =
                references().stream().filter(pair -> isRetyped(pair.from())).toList();
        boolean grows = true;
        while (grows) {
            grows = all.addAll(references.stream()
                    .filter(pair -> all.contains(pair.to()))
                    .map(Pair::from)
                    .toList());
        }
        return all;
    }

    private boolean isRetyped(ColumnRef column) {
        return from.has(column)
                && !from.column(column)
                        .map(Column::type)
                        .equals(to.column(column).map(Column::type));
    }

    /** A column and the one to whose values it refers. */
    private record Pair(ColumnRef from, ColumnRef to) {}

    private List<Pair> references() {
        List<Pair> pairs = new ArrayList<>();
        for (Table table : to.tables().values()) {
            for (ForeignKey key : table.foreignKeys()) {
                add(pairs, table.qualifiedName(), key.columns(), key.target(), key.targetColumns());
            }
        }
        for (Link link : to.meaning().links()) {
            key(link.target()).ifPresent(key -> add(pairs, link.table(), link.to(), key.table(), key.key()));
            if (link.own()) {
                key(link.entity()).ifPresent(key -> add(pairs, link.table(), link.from(), key.table(), key.key()));
            }
        }
        return pairs;
    }

    private Optional<EntityTable> key(String entity) {
        Optional<EntityMeaning> target = to.meaning().entity(entity);
        return target.map(to.meaning()::tables).stream().flatMap(List::stream).findFirst();
    }

    private static void add(
            List<Pair> pairs, QualifiedName table, List<String> columns, QualifiedName target, List<String> found) {
        for (int i = 0; columns.size() == found.size() && i < columns.size(); i++) {
            pairs.add(new Pair(new ColumnRef(table, columns.get(i)), new ColumnRef(target, found.get(i))));
        }
    }
}
