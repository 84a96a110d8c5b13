package dev.reviver.change;

import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.Arrays;
import java.util.Locale;

/** What the way back of a change can restore, from all to nothing; computed from the change, never claimed. */
public enum Grade {
    /** Structure and rows, as they were. */
    LOSSLESS,
    /** Structure and rows; the rows were kept aside. */
    ARCHIVED,
    /** The structure; rows, values or positions are gone. */
    STRUCTURE_ONLY,
    /** Nothing: there is no way back. */
    IRREVERSIBLE;

    /** The form in the header of a migration: {@code structure-only}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the inverse of {@code change} restores. */
    public static Grade of(Change change) {
        return change.accept(OF_CHANGE);
    }

    /** The worst of its changes; {@link #LOSSLESS} for an empty plan. */
    public static Grade of(Plan plan) {
        Carried carried = Carried.of(plan);
        return plan.changes().stream()
                .filter(change -> !carried.keeps(change))
                .map(Grade::of)
                .max(Grade::compareTo)
                .orElse(LOSSLESS);
    }

    private static final Change.Visitor<Grade> OF_CHANGE = new Change.Visitor<>() {
        @Override
        public Grade create(Change.Create change) {
            return LOSSLESS;
        }

        @Override
        public Grade drop(Change.Drop change) {
            return change.object().accept(OF_DROPPED);
        }

        @Override
        public Grade alter(Change.Alter change) {
            if (change.from() instanceof Column from && change.to() instanceof Column to) {
                return column(from, to);
            }
            if (change.from() instanceof CompositeType from && change.to() instanceof CompositeType to) {
                return from.attributes().size() > to.attributes().size() ? STRUCTURE_ONLY : LOSSLESS;
            }
            boolean startsOver = change.from() instanceof Sequence from
                    && change.to() instanceof Sequence to
                    && from.options().isApartFrom(to.options());
            return startsOver ? STRUCTURE_ONLY : LOSSLESS;
        }

        private Grade column(Column from, Column to) {
            // Values that somebody wrote give way to computed ones.
            boolean computed = from.generated().isEmpty() && to.generated().isPresent();
            boolean respelled = !from.type().equals(to.type())
                    && new TypeChange(from.type(), to.type()).loss() == TypeChange.Loss.RESPELLED;
            return computed || respelled ? STRUCTURE_ONLY : LOSSLESS;
        }

        @Override
        public Grade rename(Change.Rename change) {
            boolean putAside = Archiving.isArchived(change.to().name())
                    && !Archiving.isArchived(change.from().name());
            return putAside && change.from().accept(OF_DROPPED) != LOSSLESS ? ARCHIVED : LOSSLESS;
        }

        @Override
        public Grade fill(Change.Fill change) {
            boolean forgets = change.existed() && change.up().isPresent();
            return forgets ? STRUCTURE_ONLY : LOSSLESS;
        }

        @Override
        public Grade online(Change.Online change) {
            return change.whole().accept(this);
        }

        @Override
        public Grade custom(Change.Custom change) {
            return change.down().isBlank() && !change.up().isBlank() ? IRREVERSIBLE : LOSSLESS;
        }

        /**
         * It undoes what it did, or refuses to; but for values that have become one or have no place any more, and keys that
         * nothing has kept.
         */
        @Override
        public Grade move(Change.Move change) {
            boolean respells = MoveWords.casts(change).values().stream()
                    .anyMatch(cast -> cast.loss() == TypeChange.Loss.RESPELLED);
            return MoveWords.forgets(change)
                            || !MoveWords.renewed(change).isEmpty()
                            || !MoveWords.lost(change).isEmpty()
                            || respells
                            || Arrays.stream(Unpacking.Trait.values())
                                    .anyMatch(trait ->
                                            !MoveWords.forgetting(change, trait).isEmpty())
                    ? STRUCTURE_ONLY
                    : LOSSLESS;
        }
    };

    /** What holds data: rows, values, a position. */
    private static final SchemaObject.Visitor<Grade> OF_DROPPED = new SchemaObject.Visitor<>() {
        @Override
        public Grade namespace(Namespace namespace) {
            return LOSSLESS;
        }

        @Override
        public Grade enumType(EnumType type) {
            return LOSSLESS;
        }

        @Override
        public Grade compositeType(CompositeType type) {
            return LOSSLESS;
        }

        @Override
        public Grade sequence(Sequence sequence) {
            return STRUCTURE_ONLY;
        }

        @Override
        public Grade table(Table table) {
            return STRUCTURE_ONLY;
        }

        @Override
        public Grade column(Column column) {
            boolean holdsData = column.generated().isEmpty();
            return holdsData ? STRUCTURE_ONLY : LOSSLESS;
        }

        @Override
        public Grade primaryKey(PrimaryKey key) {
            return LOSSLESS;
        }

        @Override
        public Grade uniqueKey(UniqueKey key) {
            return LOSSLESS;
        }

        @Override
        public Grade check(Check check) {
            return LOSSLESS;
        }

        @Override
        public Grade index(Index index) {
            return LOSSLESS;
        }

        @Override
        public Grade foreignKey(ForeignKey key) {
            return LOSSLESS;
        }
    };
}
