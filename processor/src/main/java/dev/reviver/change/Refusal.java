package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that stand in the way are counted; if there are any, the script fails and says how many, and what they are. */
public sealed interface Refusal extends MoveStep {
    /** Nothing is written. */
    @Override
    default Optional<Rewrite> rewrite() {
        return Optional.empty();
    }

    /** Which rows it is about, behind their number. */
    String what();

    /** Of values that a change of type would lose; empty if it loses none. */
    static Optional<Refusal> ofMisfits(ColumnRef column, Optional<String> key, TypeChange change) {
        return Optional.<Refusal>of(new OfMisfits(column, key, change))
                .filter(refusal -> change.mayFail() || change.yardstick().isPresent());
    }

    /** What decides whether it fails. */
    Stream<ColumnRef> reads();

    /** Of rows of which all conditions hold. */
    record OfRows(Rows rows, String what, String remedy) implements Refusal {
        @Override
        public Stream<ColumnRef> reads() {
            return rows.reads();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuse(this);
        }
    }

    /**
     * Of values of {@code one} that have several of {@code many} beside them.
     *
     * @param nullable those of {@code one} that can be null: rows that are of nobody are not counted
     */
    record OfSeveral(
            QualifiedName table, List<String> one, List<String> nullable, List<String> many, String what, String remedy)
            implements Refusal {
        public OfSeveral {
            one = List.copyOf(one);
            nullable = List.copyOf(nullable);
            many = List.copyOf(many);
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(one, many).flatMap(columns -> Rows.refs(table, columns));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuseSeveral(this);
        }
    }

    /** Of elements of a collection that another type cannot hold. */
    record OfElements(Bundle bundle, Term.Element.Part part, TypeChange change) implements Refusal {
        @Override
        public String what() {
            return switch (part) {
                        case VALUE -> "elements of ";
                        case KEY -> "keys in ";
                    }
                    + bundle.column() + " are nothing that " + change.to() + " can hold unchanged";
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(bundle.column());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuseElements(this);
        }
    }

    /**
     * Of values in a column that another type cannot hold.
     *
     * @param key where in the JSON object that the column holds; empty if the values are the column's own
     */
    record OfMisfits(ColumnRef column, Optional<String> key, TypeChange change) implements Refusal {
        /** What the values are called: {@code price}, {@code address.number}. */
        public String name() {
            return column.column() + key.map(name -> "." + name).orElse("");
        }

        @Override
        public String what() {
            return what(column.table(), name(), change.to());
        }

        /** Which rows those are that have a value which a type cannot hold. */
        public static String what(QualifiedName table, String name, ColumnType to) {
            return "rows of " + table + " have a value in " + name + " that " + to + " cannot hold unchanged";
        }

        @Override
        public Stream<ColumnRef> reads() {
            return Stream.of(column);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.refuseMisfits(this);
        }
    }
}
