package dev.reviver.move;

import dev.reviver.change.Bundle;
import dev.reviver.change.Change;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Reform;
import dev.reviver.change.Refusal;
import dev.reviver.change.RowStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.change.Unpacking;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.Column;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.UniqueKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A collection of plain values that a column of its owner holds as a whole, as an array or as JSON, and that becomes rows of a
 * table of its own, or comes together from there. Hibernate never writes a null there; what it reads as one is a place of a
 * list that no row has.
 */
final class PackedMoves {
    private static final ColumnType TEXT = ColumnType.of("text");
    private static final String WHERE = "Change these collections, first or in this script.";

    /** The side where they are in one column. */
    private final Side whole;
    /** The side where each element is a row. */
    private final Side apart;

    private PackedMoves(Side whole, Side apart) {
        this.whole = whole;
        this.apart = apart;
    }

    /** The moves of all collections that are in the other form now. */
    static List<Change> moves(Side from, Side to) {
        List<Change> moves = new ArrayList<>();
        PackedMoves out = new PackedMoves(from, to);
        PackedPairs.of(from, to).forEach(pair -> out.unpacked(pair)
                .ifPresent(up -> Change.Move.add(moves, pair.elements().table(), up, out.gathered(pair))));
        PackedMoves in = new PackedMoves(to, from);
        PackedPairs.of(to, from).forEach(pair -> in.unpacked(pair)
                .ifPresent(down -> Change.Move.add(moves, pair.row().table(), in.gathered(pair), down)));
        return moves;
    }

    private Optional<List<MoveStep>> unpacked(PackedPair pair) {
        QualifiedName table = pair.elements().table();
        List<MoveStep> steps = new ArrayList<>(flaws(pair));
        List<MoveStep.Assignment> values = new ArrayList<>(new MovedValues(whole, apart)
                .assign(
                        pair.row().table(),
                        pair.row().key(),
                        table,
                        pair.elements().owner()));
        Reform ofValue = new Reform(new TypeChange(typeInside(pair), typeApart(pair.element())), pair.pairs());
        values.add(
                new MoveStep.Assignment(pair.element().column(), new Term.Element(Term.Element.Part.VALUE, ofValue)));
        misfits(pair, Term.Element.Part.VALUE, ofValue).ifPresent(steps::add);
        pair.order()
                .ifPresent(order ->
                        values.add(new MoveStep.Assignment(order.at().column(), new Term.ElementPlace(order.base()))));
        pair.key().ifPresent(key -> {
            Reform ofKey = new Reform(new TypeChange(TEXT, typeApart(key.at())), List.of());
            values.add(new MoveStep.Assignment(key.at().column(), new Term.Element(Term.Element.Part.KEY, ofKey)));
            misfits(pair, Term.Element.Part.KEY, ofKey).ifPresent(steps::add);
        });
        Rows rows = Rows.of(pair.row().table(), pair.row().key(), List.of())
                .elements(new Unpacking(pair.bundle(), forgotten(pair)));
        Rows present = pair.order().isPresent() ? rows.and(new Condition.ElementPresent()) : rows;
        return new NewRow(apart).with(table, values).map(all -> {
            steps.add(new RowStep.Insert(table, all, present, true));
            return steps;
        });
    }

    private Set<Unpacking.Trait> forgotten(PackedPair pair) {
        Set<Unpacking.Trait> forgotten = EnumSet.noneOf(Unpacking.Trait.class);
        if (pair.order().isEmpty() && pair.key().isEmpty()) {
            forgotten.add(pair.isList() ? Unpacking.Trait.ORDER : Unpacking.Trait.ARRANGEMENT);
        }
        if (whole.column(pair.bundle().column()).filter(Column::nullable).isPresent()) {
            forgotten.add(Unpacking.Trait.ABSENCE);
        }
        return forgotten;
    }

    private Optional<Refusal> misfits(PackedPair pair, Term.Element.Part part, Reform reform) {
        return reform.pairs().isEmpty()
                ? Optional.<Refusal>of(new Refusal.OfElements(pair.bundle(), part, reform.change()))
                        .filter(refusal -> reform.change().mayFail()
                                || reform.change().yardstick().isPresent())
                : Optional.of(others(pair));
    }

    private Refusal others(PackedPair pair) {
        List<String> known = pair.pairs().stream().map(MoveStep.Pair::from).toList();
        ColumnRef column = pair.bundle().column();
        ColumnType type = whole.column(column).map(Column::type).orElseThrow();
        return refusal(
                pair,
                new Condition.HoldsOther(column, type, known),
                "an element that is none of " + String.join(", ", known));
    }

    /** What rows could not say. */
    private List<Refusal> flaws(PackedPair pair) {
        List<Refusal> flaws = new ArrayList<>();
        if (pair.bundle().form() != Bundle.Form.ARRAY) {
            flaws.add(flaw(pair, Condition.HoldsElements.Flaw.NOT_PLAIN, "something else than plain values"));
        }
        flaws.add(
                pair.order().isPresent()
                        ? flaw(pair, Condition.HoldsElements.Flaw.LAST_NULL, "null as the last element")
                        : flaw(pair, Condition.HoldsElements.Flaw.NULL, "null as an element"));
        if (isKeyedByElement(pair)) {
            flaws.add(flaw(pair, Condition.HoldsElements.Flaw.REPEATED, "an element twice"));
        }
        return flaws;
    }

    private static Refusal flaw(PackedPair pair, Condition.HoldsElements.Flaw flaw, String what) {
        return refusal(
                pair,
                new Condition.HoldsElements(pair.bundle(), flaw),
                what + ", for which " + pair.elements().table() + " has no place");
    }

    private static Refusal refusal(PackedPair pair, Condition condition, String what) {
        QualifiedName table = pair.row().table();
        return new Refusal.OfRows(
                Rows.of(table, pair.row().key(), List.of(condition)),
                "rows of " + table + " have in " + pair.bundle().column().column() + " " + what,
                WHERE);
    }

    /** Whether an owner has each element once. */
    private boolean isKeyedByElement(PackedPair pair) {
        Set<String> columns = new HashSet<>(pair.elements().owner());
        columns.add(pair.element().column());
        return Optional.ofNullable(apart.tables().get(pair.elements().table())).stream()
                .anyMatch(table -> table.primaryKey()
                                .filter(key -> columns.equals(Set.copyOf(key.columns())))
                                .isPresent()
                        || table.uniqueKeys().stream()
                                .map(UniqueKey::columns)
                                .anyMatch(key -> columns.equals(Set.copyOf(key))));
    }

    private List<MoveStep> gathered(PackedPair pair) {
        QualifiedName table = pair.elements().table();
        List<MoveStep> steps = new ArrayList<>();
        if (apart.column(pair.element()).filter(Column::nullable).isPresent()) {
            steps.add(new Refusal.OfRows(
                    Rows.of(table, pair.elements().owner(), List.of(new Condition.Absent(List.of(pair.element())))),
                    "rows of " + table + " have no value in " + pair.element().column()
                            + ", which Hibernate takes for no element",
                    "Delete them, first or in this script."));
        }
        Reform reform = new Reform(
                new TypeChange(
                        typeApart(pair.element()),
                        pair.bundle().form() == Bundle.Form.ARRAY
                                        || !pair.pairs().isEmpty()
                                ? typeInside(pair)
                                : typeApart(pair.element())),
                pair.pairs().stream()
                        .map(both -> new MoveStep.Pair(both.to(), both.from()))
                        .toList());
        steps.add(new RowStep.Update(
                List.of(new MoveStep.Assignment(
                        pair.bundle().column().column(),
                        new Term.Gathered(pair.bundle().form(), pair.elements(), pair.order(), pair.key(), reform))),
                new Rows(pair.row().table(), pair.row().key(), ClassRows.joins(pair.joined()), pair.conditions()),
                true));
        return steps;
    }

    private ColumnType typeInside(PackedPair pair) {
        return pair.bundle().form() == Bundle.Form.ARRAY
                ? whole.column(pair.bundle().column())
                        .map(column -> column.type().element())
                        .orElseThrow()
                : TEXT;
    }

    private ColumnType typeApart(ColumnRef at) {
        return apart.column(at).map(Column::type).orElseThrow();
    }
}
