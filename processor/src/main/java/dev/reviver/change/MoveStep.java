package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One statement of a {@link Change.Move}: what is written to which rows, as data. */
public sealed interface MoveStep {
    /** Calls the method of {@code visitor} that belongs to this step. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Rows of one table, with the rows of others that have the same key.
     *
     * @param table the table
     * @param key its columns to which the keys of the others are equal
     * @param others the others
     * @param conditions all of which must hold
     */
    record Rows(QualifiedName table, List<String> key, List<Other> others, List<Condition> conditions) {
        public Rows {
            key = List.copyOf(key);
            others = List.copyOf(others);
            conditions = List.copyOf(conditions);
        }

        /** What decides which rows these are. */
        public Stream<ColumnRef> reads() {
            Stream<ColumnRef> ofOthers = others.stream().flatMap(other -> refs(other.table(), other.key()));
            Stream<ColumnRef> ofConditions = conditions.stream().flatMap(Condition::reads);
            boolean isByKey = !others.isEmpty() || conditions.stream().anyMatch(Exists.class::isInstance);
            return Stream.of(isByKey ? refs(table, key) : Stream.<ColumnRef>empty(), ofOthers, ofConditions)
                    .flatMap(columns -> columns);
        }

        /** The rows of one table for which all conditions hold. */
        public static Rows of(QualifiedName table, List<String> key, List<Condition> conditions) {
            return new Rows(table, key, List.of(), conditions);
        }
    }

    /**
     * A table that is joined.
     *
     * @param optional whether a row without a counterpart counts too
     */
    record Other(QualifiedName table, List<String> key, boolean optional) {
        public Other {
            key = List.copyOf(key);
        }
    }

    /** What must hold of a row. */
    sealed interface Condition {
        /** What it looks at. */
        Stream<ColumnRef> reads();
    }

    /** A column has one of these values, given as literals. */
    record IsOneOf(ColumnRef column, List<String> literals) implements Condition {
        public IsOneOf {
            literals = List.copyOf(literals);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(column);
        }
    }

    /** A column has a value, and none of these. */
    record IsNoneOf(ColumnRef column, List<String> literals) implements Condition {
        public IsNoneOf {
            literals = List.copyOf(literals);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(column);
        }
    }

    /** An array has an element that is none of these. */
    record HoldsOther(ColumnRef column, ColumnType type, List<String> literals) implements Condition {
        public HoldsOther {
            literals = List.copyOf(literals);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(column);
        }
    }

    /** Another table has, or has not, a row with the same key. */
    record Exists(QualifiedName table, List<String> key, boolean wanted) implements Condition {
        public Exists {
            key = List.copyOf(key);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return refs(table, key);
        }
    }

    /** At least one of the columns has a value, or all of them have. */
    record Present(List<ColumnRef> columns, boolean all) implements Condition {
        public Present {
            columns = List.copyOf(columns);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return columns.stream();
        }
    }

    /** None of the columns has a value. */
    record Absent(List<ColumnRef> columns) implements Condition {
        public Absent {
            columns = List.copyOf(columns);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return columns.stream();
        }
    }

    /**
     * Another column than these has a value, one that was made by hand.
     *
     * @param wanted whether it must, or must not
     */
    record HoldsMore(QualifiedName table, List<String> columns, boolean wanted) implements Condition {
        public HoldsMore {
            columns = List.copyOf(columns);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return refs(table, columns);
        }
    }

    /** A column and what it gets. */
    record Assignment(String column, Term term) {}

    /** A value. */
    sealed interface Term {
        /** The column that tells it, if it is told by one. */
        default Optional<ColumnRef> source() {
            return Optional.empty();
        }
    }

    /** That of another column. */
    record Value(ColumnRef column) implements Term {
        @Override
        public Optional<ColumnRef> source() {
            return Optional.of(column);
        }
    }

    /** That of another column in another form, value by value; there are none but those named. */
    record Recoded(ColumnRef column, ColumnType type, List<Pair> pairs) implements Term {
        public Recoded {
            pairs = List.copyOf(pairs);
        }

        @Override
        public Optional<ColumnRef> source() {
            return Optional.of(column);
        }
    }

    /** Always the same. */
    record Literal(String sql) implements Term {}

    /** The literal of the first condition that holds. */
    record Choice(List<Case> cases, Optional<String> otherwise) implements Term {
        public Choice {
            cases = List.copyOf(cases);
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
    }

    /**
     * Rows come into a table.
     *
     * @param complete whether afterwards no row is missing that a table of this meaning would have
     */
    record Insert(QualifiedName table, List<Assignment> values, Rows rows, boolean complete) implements MoveStep {
        public Insert {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.insert(this);
        }
    }

    /** Rows of {@code rows.table()} get other values; {@code complete} as in {@link Insert}. */
    record Update(List<Assignment> values, Rows rows, boolean complete) implements MoveStep {
        public Update {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.update(this);
        }
    }

    /** Rows of {@code rows.table()} go. */
    record Delete(Rows rows) implements MoveStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.delete(this);
        }
    }

    /** Fails if there are such rows, and says how many, with {@code what} they are and what to do. */
    record Refuse(Rows rows, String what, String remedy) implements MoveStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuse(this);
        }
    }

    /** Fails if one value of {@code one} has several of {@code many} beside it. */
    record RefuseSeveral(QualifiedName table, List<String> one, List<String> many, String what, String remedy)
            implements MoveStep {
        public RefuseSeveral {
            one = List.copyOf(one);
            many = List.copyOf(many);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuseSeveral(this);
        }
    }

    /**
     * A list's elements get their places.
     *
     * @param key what tells a row from others; empty if nothing does
     * @param order what decides who comes first
     */
    record Renumber(ColumnRef column, List<String> list, List<String> key, List<String> order, int base)
            implements MoveStep {
        public Renumber {
            list = List.copyOf(list);
            key = List.copyOf(key);
            order = List.copyOf(order);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renumber(this);
        }
    }

    /** A list's elements count from another number on: all places move by as much. */
    record Shift(ColumnRef column, int by) implements MoveStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.shift(this);
        }
    }

    /**
     * Values of a column become others, one by one; those that are not named stay.
     *
     * @param array the column's type, if the values are the elements of arrays
     */
    record Recode(ColumnRef column, Optional<ColumnType> array, List<Pair> pairs) implements MoveStep {
        public Recode {
            pairs = List.copyOf(pairs);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recode(this);
        }
    }

    /**
     * A column gets another type, and each of its values another form.
     *
     * @param from the older type
     * @param to the newer type
     * @param fromDefault the default before
     * @param toDefault the default after
     * @param pairs each value and its other form
     * @param otherwise the form of all others; if empty, there are none
     */
    record Retype(
            ColumnRef column,
            ColumnType from,
            ColumnType to,
            Optional<DefaultValue> fromDefault,
            Optional<DefaultValue> toDefault,
            List<Pair> pairs,
            Optional<String> otherwise)
            implements MoveStep {
        public Retype {
            pairs = List.copyOf(pairs);
        }

        /** Whether all values are spelled as before: one enum type gives way to another. */
        public boolean keepsSpelling() {
            return otherwise.isEmpty()
                    && pairs.stream().allMatch(pair -> pair.from().equals(pair.to()));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.retype(this);
        }
    }

    /**
     * A column of a composite type, or of an array of one, gets another such type.
     *
     * @param from the older type
     * @param to the newer type
     * @param fromDefault the default before
     * @param toDefault the default after
     * @param recast what becomes of each value
     */
    record Recompose(
            ColumnRef column,
            ColumnType from,
            ColumnType to,
            Optional<DefaultValue> fromDefault,
            Optional<DefaultValue> toDefault,
            Recast recast)
            implements MoveStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recompose(this);
        }
    }

    /** A value before and after, as literals. */
    record Pair(String from, String to) {}

    /**
     * A sequence continues above all values of these columns, by at least one step; where there are none, nothing.
     *
     * @param identities whether the columns are identity columns still, which know of numbers whose rows are gone
     */
    record Continue(QualifiedName sequence, long start, long increment, List<ColumnRef> columns, boolean identities)
            implements MoveStep {
        public Continue {
            columns = List.copyOf(columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resume(this);
        }
    }

    /** An identity column continues above its largest value. */
    record ContinueIdentity(ColumnRef column) implements MoveStep {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.resumeIdentity(this);
        }
    }

    private static Stream<ColumnRef> refs(QualifiedName table, List<String> columns) {
        return columns.stream().map(name -> new ColumnRef(table, name));
    }

    /** The behaviour of a layer, one method a step. */
    interface Visitor<R> {
        R insert(Insert step);

        R update(Update step);

        R delete(Delete step);

        R refuse(Refuse step);

        R refuseSeveral(RefuseSeveral step);

        R renumber(Renumber step);

        R shift(Shift step);

        R recode(Recode step);

        R retype(Retype step);

        R recompose(Recompose step);

        R resume(Continue step);

        R resumeIdentity(ContinueIdentity step);
    }
}
