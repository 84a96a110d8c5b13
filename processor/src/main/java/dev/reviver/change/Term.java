package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.meaning.Elements;
import dev.reviver.meaning.ListOrder;
import dev.reviver.meaning.MapKey;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A value that a {@link MoveStep} writes. */
public sealed interface Term {
    /** Calls the method of {@code visitor} that belongs to this term. */
    <R> R accept(Visitor<R> visitor);

    /** What is looked at to choose it. */
    default Stream<Condition> conditions() {
        return Stream.empty();
    }

    /** What would be in its way: values that have no other form. */
    default Optional<Refusal> refusal() {
        return Optional.empty();
    }

    /** The table whose rows it asks for by the key of the row, if it asks for others. */
    default Optional<QualifiedName> elsewhere() {
        return Optional.empty();
    }

    /** The column that tells it, if it is told by one. */
    default Optional<ColumnRef> source() {
        return Optional.empty();
    }

    /** That of another column. */
    record Value(ColumnRef column) implements Term {
        @Override
        public Optional<ColumnRef> source() {
            return Optional.of(column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /** That of another column in another type. */
    record Converted(ColumnRef column, TypeChange change) implements Term {
        @Override
        public Optional<ColumnRef> source() {
            return Optional.of(column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.converted(this);
        }

        @Override
        public Optional<Refusal> refusal() {
            return Refusal.ofMisfits(column, Optional.empty(), change);
        }
    }

    /** That of another column in another form, value by value; there are none but those named. */
    record Recoded(ColumnRef column, ColumnType type, List<MoveStep.Pair> pairs) implements Term {
        public Recoded {
            pairs = List.copyOf(pairs);
        }

        @Override
        public Optional<ColumnRef> source() {
            return Optional.of(column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recoded(this);
        }

        @Override
        public Optional<Refusal> refusal() {
            List<String> known = pairs.stream().map(MoveStep.Pair::from).toList();
            Condition hasOther = known.isEmpty()
                    ? new Condition.Present(List.of(column), true)
                    : new Condition.IsNoneOf(column, known);
            return Optional.of(new Refusal.OfRows(
                    Rows.of(column.table(), List.of(), List.of(hasOther)),
                    "rows of " + column.table() + " have a value in " + column.column() + " that is none of "
                            + String.join(", ", known),
                    "Give these rows another value, first or in this script."));
        }
    }

    /** The values of columns as one JSON object, under these keys. */
    record JsonObject(List<String> keys, List<ColumnRef> columns) implements Term {
        public JsonObject {
            keys = List.copyOf(keys);
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonObject(this);
        }
    }

    /**
     * A value out of a JSON object in another column.
     *
     * @param change from its text
     */
    record JsonPart(ColumnRef column, String key, TypeChange change) implements Term {
        @Override
        public Optional<ColumnRef> source() {
            return Optional.of(column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.jsonPart(this);
        }

        @Override
        public Optional<Refusal> refusal() {
            return Refusal.ofMisfits(column, Optional.of(key), change);
        }
    }

    /**
     * That of a column in another row of the same table.
     *
     * @param column the column
     * @param found the columns of that row which are equal to
     * @param by those columns of this one
     */
    record Fellow(ColumnRef column, List<String> found, List<String> by) implements Term {
        public Fellow {
            found = List.copyOf(found);
            by = List.copyOf(by);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fellow(this);
        }
    }

    /** A part of the element that the row stands for; see {@link Rows#unpacked}. */
    record Element(Part part, Reform reform) implements Term {
        /** Which part. */
        public enum Part {
            /** The element itself. */
            VALUE,
            /** The key that it has in a map. */
            KEY
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.element(this);
        }
    }

    /** The place of that element in its list, from {@code base} on. */
    record ElementPlace(int base) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elementPlace(this);
        }
    }

    /**
     * A collection of all plain values that belong to the row, empty if there are none.
     *
     * @param form how it is written
     * @param elements where they are
     * @param order the column with their places, between which nothing is an element too
     * @param key the column with their keys
     */
    record Gathered(Bundle.Form form, Elements elements, Optional<ListOrder> order, Optional<MapKey> key, Reform reform)
            implements Term {
        /** The column of the values. */
        public ColumnRef element() {
            return elements.plain().orElseThrow();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.gathered(this);
        }

        @Override
        public Optional<Refusal> refusal() {
            return reform.refusal(element());
        }

        @Override
        public Optional<QualifiedName> elsewhere() {
            return Optional.of(elements.table());
        }
    }

    /** A key that no row has yet, another one for each: {@code nextval('post_seq')}. */
    record NewKey(String sql) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.newKey(this);
        }
    }

    /** Always the same. */
    record Literal(String sql) implements Term {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** The literal of the first condition that holds. */
    record Choice(List<Case> cases, Optional<String> otherwise) implements Term {
        public Choice {
            cases = List.copyOf(cases);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }

        @Override
        public Stream<Condition> conditions() {
            return cases.stream().flatMap(one -> one.conditions().stream());
        }
    }

    /** One branch of a choice: all conditions hold. */
    record Case(List<Condition> conditions, String literal) {
        public Case {
            conditions = List.copyOf(conditions);
        }
    }

    /** The place of the row in its group, from {@code base} on. */
    record Place(List<ColumnRef> group, List<ColumnRef> order, int base) implements Term {
        public Place {
            group = List.copyOf(group);
            order = List.copyOf(order);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.place(this);
        }
    }

    /** What a layer makes of each. */
    interface Visitor<R> {
        R value(Value term);

        R converted(Converted term);

        R recoded(Recoded term);

        R jsonObject(JsonObject term);

        R jsonPart(JsonPart term);

        R fellow(Fellow term);

        R element(Element term);

        R elementPlace(ElementPlace term);

        R gathered(Gathered term);

        R newKey(NewKey term);

        R literal(Literal term);

        R choice(Choice term);

        R place(Place term);
    }
}
