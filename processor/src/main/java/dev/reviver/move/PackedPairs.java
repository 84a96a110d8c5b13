package dev.reviver.move;

import dev.reviver.change.Bundle;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.EntityMeaning;
import dev.reviver.meaning.EntityTable;
import dev.reviver.meaning.EnumColumn;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.meaning.Packed;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.ForeignKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the collections that are in one column on one side, and rows of a table on the other. */
record PackedPairs(Side whole, Side apart) {
    static List<PackedPair> of(Side whole, Side apart) {
        PackedPairs pairs = new PackedPairs(whole, apart);
        return apart.meaning().elements().stream()
                .filter(elements -> !whole.has(elements.table()))
                .flatMap(elements -> pairs.pair(elements).stream())
                .toList();
    }

    private Optional<PackedPair> pair(Elements elements) {
        Optional<EntityMeaning> owner = whole.meaning().entity(elements.entity());
        Optional<ColumnRef> at = owner.map(whole.meaning()::attributes)
                .map(attributes -> attributes.get(elements.attribute()))
                .filter(column -> !apart.has(column));
        Optional<Packed> packed = at.flatMap(column -> whole.meaning().packed().stream()
                .filter(found -> found.at().equals(column))
                .findFirst());
        return packed.flatMap(found -> pair(owner.orElseThrow(), found, elements));
    }

    private Optional<PackedPair> pair(EntityMeaning owner, Packed packed, Elements elements) {
        Optional<ColumnRef> element = elements.plain();
        Optional<MapKey> key = apart.meaning().mapKeys().stream()
                .filter(found -> found.at().table().equals(elements.table()))
                .findFirst();
        Optional<ListOrder> order = apart.meaning().orders().stream()
                .filter(found -> found.at().table().equals(elements.table()))
                .findFirst();
        Optional<EntityTable> row = row(owner, packed.at(), elements);
        if (element.isEmpty()
                || row.isEmpty()
                || key.isPresent() != (packed.shape() == Packed.Shape.MAP)
                || key.filter(found -> !isText(found.at())).isPresent()
                || isMarked(elements)) {
            return Optional.empty();
        }
        List<EntityTable> joined = new ArrayList<>();
        List<Condition> conditions = ClassRows.of(whole).which(classes(owner), row.get(), joined);
        return pairs(packed, element.get())
                .map(pairs -> new PackedPair(
                        row.get(),
                        joined,
                        conditions,
                        new Bundle(packed.at(), form(packed)),
                        packed.shape() == Packed.Shape.LIST,
                        elements,
                        order,
                        key,
                        pairs));
    }

    /** The table of the owner, if its rows are the same on both sides and the elements refer to them by that key. */
    private Optional<EntityTable> row(EntityMeaning owner, ColumnRef at, Elements elements) {
        return whole.meaning().tables(owner).stream()
                .filter(row -> row.table().equals(at.table()) && !row.optional())
                .filter(row -> apart.meaning()
                        .entity(owner.name())
                        .filter(other -> apart.meaning().tables(other).contains(row)
                                && apart.meaning()
                                        .discriminator(other)
                                        .equals(whole.meaning().discriminator(owner))
                                && other.discriminator().equals(owner.discriminator()))
                        .isPresent())
                .filter(row -> row.key().size() == elements.owner().size()
                        && Optional.ofNullable(apart.tables().get(elements.table())).stream()
                                .flatMap(table -> table.foreignKeys().stream())
                                .filter(key -> key.columns().equals(elements.owner()))
                                .map(ForeignKey::targetColumns)
                                .allMatch(row.key()::equals))
                .findFirst();
    }

    /** Whether rows that are there may count as deleted. */
    private boolean isMarked(Elements elements) {
        return apart.meaning().initials().stream()
                .anyMatch(initial -> initial.at().table().equals(elements.table()));
    }

    private Set<String> classes(EntityMeaning owner) {
        return whole.meaning().entities().stream()
                .filter(EntityMeaning::concrete)
                .filter(entity -> whole.meaning().line(entity).contains(owner))
                .map(EntityMeaning::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Bundle.Form form(Packed packed) {
        boolean isArray = whole.column(packed.at())
                .filter(column -> column.type().array())
                .isPresent();
        return isArray
                ? Bundle.Form.ARRAY
                : packed.shape() == Packed.Shape.MAP ? Bundle.Form.JSON_MAP : Bundle.Form.JSON_LIST;
    }

    /** The constants of an enum that is written otherwise here and there; empty if the values are not of one kind. */
    private Optional<List<MoveStep.Pair>> pairs(Packed packed, ColumnRef element) {
        Optional<EnumColumn> inside = whole.constants(packed.at());
        Optional<EnumColumn> outside = apart.constants(element);
        if (inside.isPresent() && outside.isPresent()) {
            List<MoveStep.Pair> pairs = EnumMoves.pairs(whole, inside.get(), apart, outside.get());
            boolean isSame = pairs.size() == inside.get().constants().size()
                    && pairs.stream().allMatch(pair -> pair.from().equals(pair.to()));
            return Optional.of(isSame ? List.of() : pairs);
        }
        // Jackson writes constants by name.
        boolean byName = outside.filter(found -> found.storage() == EnumColumn.Storage.NAME)
                .isPresent();
        boolean alike = outside.isPresent()
                ? byName && packed.type().equals("character varying")
                : inside.isEmpty() && isAlike(ColumnType.of(packed.type()), element);
        return alike ? Optional.of(List.of()) : Optional.empty();
    }

    private boolean isAlike(ColumnType inside, ColumnRef element) {
        return apart.column(element)
                .map(Column::type)
                .filter(type -> !type.array())
                .map(type -> new TypeChange(inside, ColumnType.of(type.base())))
                .filter(change -> change.keepsBase() || change.isOfText())
                .isPresent();
    }

    private boolean isText(ColumnRef at) {
        return apart.column(at)
                .map(Column::type)
                .filter(type -> new TypeChange(type, type).isOfText())
                .isPresent();
    }
}
