package dev.reviver.change;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values of one column get another form. */
public sealed interface ColumnStep extends MoveStep {
    /** The column. */
    ColumnRef column();

    /**
     * A list's elements get their places.
     *
     * @param key what tells a row from others; empty if nothing does
     * @param order what decides who comes first
     * @param complete whether every row is an element of a list
     */
    record Renumber(
            ColumnRef column, List<String> list, List<String> key, List<String> order, int base, boolean complete)
            implements ColumnStep {
        public Renumber {
            list = List.copyOf(list);
            key = List.copyOf(key);
            order = List.copyOf(order);
        }

        /** The column is new. */
        @Override
        public Optional<Rewrite> rewrite() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.renumber(this);
        }
    }

    /** A list's elements count from another number on: all places move by as much. */
    record Shift(ColumnRef column, int by) implements ColumnStep {
        @Override
        public Optional<Rewrite> rewrite() {
            return Optional.of(new Rewrite(column, true, false));
        }

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
    record Recode(ColumnRef column, Optional<ColumnType> array, List<MoveStep.Pair> pairs) implements ColumnStep {
        public Recode {
            pairs = List.copyOf(pairs);
        }

        @Override
        public Optional<Rewrite> rewrite() {
            Set<String> given = pairs.stream().map(MoveStep.Pair::to).collect(Collectors.toSet());
            boolean meets = pairs.stream().map(MoveStep.Pair::from).anyMatch(given::contains);
            return Optional.of(new Rewrite(column, meets, false));
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
            List<MoveStep.Pair> pairs,
            Optional<String> otherwise)
            implements ColumnStep {
        public Retype {
            pairs = List.copyOf(pairs);
        }

        /** Whether the newer type has few values itself: an enum, or boolean. */
        boolean isLimited() {
            TypeFamily family = TypeFamily.of(to);
            return !to.array() && (family == TypeFamily.OTHER || family == TypeFamily.BOOLEAN);
        }

        /** Whether all values are spelled as before: one enum type gives way to another. */
        public boolean keepsSpelling() {
            return otherwise.isEmpty()
                    && pairs.stream().allMatch(pair -> pair.from().equals(pair.to()));
        }

        @Override
        public Optional<Rewrite> rewrite() {
            return Optional.of(new Rewrite(column, false, true));
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
            implements ColumnStep {
        @Override
        public Optional<Rewrite> rewrite() {
            return Optional.of(new Rewrite(column, false, true));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.recompose(this);
        }
    }
}
