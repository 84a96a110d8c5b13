package dev.reviver.move;

import dev.reviver.change.Renames;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Meaning;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Columns with the places of a list or the keys of a map that are called otherwise, as they are by themselves when the
 * attribute is renamed: a collection has but one.
 */
final class IndexRenames {
    /** One of them, and what tells to which collection a row belongs. */
    private record Index(ColumnRef at, List<String> owner) {}

    private final State from;
    private final State to;
    private final Meaning.Names said;

    private IndexRenames(State from, State to, Meaning.Names said) {
        this.from = from;
        this.to = to;
        this.said = said;
    }

    /** What follows; {@code said} has the names that were given. */
    static Renames of(State from, State to, Meaning.Names said) {
        IndexRenames renames = new IndexRenames(from, to, said);
        List<Renames.Hint> hints = new ArrayList<>();
        hints.addAll(renames.hints(orders(from.meaning()), orders(to.meaning())));
        hints.addAll(renames.hints(keys(from.meaning()), keys(to.meaning())));
        return new Renames(hints);
    }

    private static List<Index> orders(Meaning meaning) {
        return meaning.orders().stream()
                .map(order -> new Index(order.at(), order.list()))
                .toList();
    }

    private static List<Index> keys(Meaning meaning) {
        return meaning.mapKeys().stream()
                .map(key -> new Index(key.at(), key.map()))
                .toList();
    }

    private List<Renames.Hint> hints(List<Index> before, List<Index> after) {
        return after.stream()
                .filter(latter ->
                        after.stream().filter(other -> isOfOne(other, latter)).count() == 1)
                .flatMap(latter -> former(before, latter)
                        .map(former -> new Renames.Hint(path(former.at()), Optional.of(path(latter.at())))))
                .toList();
    }

    private static Renames.Path path(ColumnRef column) {
        return new Renames.Path(column.table(), Optional.of(column.column()));
    }

    private static boolean isOfOne(Index one, Index other) {
        return one.at().table().equals(other.at().table()) && one.owner().equals(other.owner());
    }

    private Stream<Index> former(List<Index> before, Index latter) {
        List<Index> candidates =
                before.stream().filter(former -> isOfOne(now(former), latter)).toList();
        return candidates.stream().filter(former -> candidates.size() == 1 && isGone(former.at(), latter.at()));
    }

    private Index now(Index former) {
        QualifiedName table = former.at().table();
        return new Index(
                new ColumnRef(said.table(table), said.column(table, former.at().column())),
                former.owner().stream()
                        .map(column -> said.column(table, column))
                        .toList());
    }

    /** Nothing was said of it, and each name is on its own side only. */
    private boolean isGone(ColumnRef former, ColumnRef latter) {
        return said.column(former.table(), former.column()).equals(former.column())
                && !has(to.schema(), new ColumnRef(latter.table(), former.column()))
                && !has(from.schema(), new ColumnRef(former.table(), latter.column()));
    }

    private static boolean has(Schema schema, ColumnRef column) {
        return schema.table(column.table())
                .flatMap(table -> table.column(column.column()))
                .isPresent();
    }
}
