package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must hold of a row that a {@link MoveStep} reads or writes. */
public sealed interface Condition {
    /** Calls the method of {@code visitor} that belongs to this condition. */
    <R> R accept(Visitor<R> visitor);

    /** What it looks at. */
    Stream<ColumnRef> reads();

    /** The table whose rows it asks for by the key of the row, if it asks for others. */
    default Optional<QualifiedName> elsewhere() {
        return Optional.empty();
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isOneOf(this);
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.isNoneOf(this);
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holdsOther(this);
        }
    }

    /** Another table has, or has not, a row with the same key. */
    record Exists(QualifiedName table, List<String> key, boolean wanted) implements Condition {
        public Exists {
            key = List.copyOf(key);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Rows.refs(table, key);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exists(this);
        }

        @Override
        public Optional<QualifiedName> elsewhere() {
            return Optional.of(table);
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.present(this);
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

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.absent(this);
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
            return Rows.refs(table, columns);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holdsMore(this);
        }
    }

    /** A JSON column holds what is no object of plain values under these keys. */
    record HoldsOtherParts(ColumnRef column, List<String> keys) implements Condition {
        public HoldsOtherParts {
            keys = List.copyOf(keys);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holdsOtherParts(this);
        }
    }

    /** A collection in a column has elements that cannot be rows. */
    record HoldsElements(Bundle bundle, Flaw flaw) implements Condition {
        /** What is wrong with them. */
        public enum Flaw {
            /** One is null. */
            NULL,
            /** The last is null. */
            LAST_NULL,
            /** Two are alike. */
            REPEATED,
            /** One is no plain value, or the whole is no collection of the kind. */
            NOT_PLAIN
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(bundle.column());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.holdsElements(this);
        }
    }

    /** The element that the row stands for is not null; see {@link Rows#unpacked}. */
    record ElementPresent() implements Condition {
        @Override
        public Stream<ColumnRef> reads() {
            return Stream.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.elementPresent(this);
        }
    }

    /** What a layer makes of each. */
    interface Visitor<R> {
        R isOneOf(IsOneOf condition);

        R isNoneOf(IsNoneOf condition);

        R holdsOther(HoldsOther condition);

        R exists(Exists condition);

        R present(Present condition);

        R absent(Absent condition);

        R holdsMore(HoldsMore condition);

        R holdsOtherParts(HoldsOtherParts condition);

        R holdsElements(HoldsElements condition);

        R elementPresent(ElementPresent condition);
    }
}
