package dev.reviver.change;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * One difference between two models: a verb on a noun, as data. It holds whole objects, so that its inverse needs
 * nothing else.
 */
public sealed interface Change {
    /** Before everything but the namespaces into which tables may move: the rest of a plan speaks the new names. */
    int RENAME_RANK = -10;
    /** The hinge: the moment at which old and new structure exist together. */
    int HINGE_RANK = 0;

    /** The table on which it happens; for a namespace or sequence, which have none, their own name. */
    QualifiedName table();

    /** Its place in a plan; a smaller rank comes first. */
    int rank();

    /** What undoes this and nothing else. {@code c.inverse().inverse()} equals {@code c}. */
    Change inverse();

    /** That of which this is a part; else itself. */
    default Change whole() {
        return this;
    }

    /** Calls the method of {@code visitor} that belongs to this verb. */
    <R> R accept(Visitor<R> visitor);

    /** The things that it is about, before and after; none if it is about rows. */
    default List<SchemaObject> subjects() {
        return accept(new Subjects());
    }

    /** {@code object} comes into being. A table comes without its indexes and foreign keys: they have their own. */
    record Create(QualifiedName table, SchemaObject object) implements Change {
        public Create {
            requireInline(object);
        }

        @Override
        public int rank() {
            return object.depth();
        }

        @Override
        public Change inverse() {
            return new Drop(table, object);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.create(this);
        }
    }

    /** {@code object} goes; the mirror of {@link Create}. */
    record Drop(QualifiedName table, SchemaObject object) implements Change {
        public Drop {
            requireInline(object);
        }

        @Override
        public int rank() {
            return -object.depth();
        }

        @Override
        public Change inverse() {
            return new Create(table, object);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.drop(this);
        }
    }

    /**
     * {@code from} becomes {@code to} in place; both are of one kind and have one name. A table stands here without what
     * is on it, since only its own properties can be altered.
     */
    record Alter(QualifiedName table, SchemaObject from, SchemaObject to) implements Change {
        public Alter {
            requireOneKind(from, to);
            if (!from.name().equals(to.name())) {
                throw new IllegalArgumentException("an alter keeps the name: " + from.name() + ", " + to.name());
            }
        }

        @Override
        public int rank() {
            return HINGE_RANK;
        }

        @Override
        public Change inverse() {
            return new Alter(table, to, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.alter(this);
        }
    }

    /**
     * {@code from} is called {@code to} from now on; nothing but the name differs. {@code table} is the name valid at
     * this step, in both directions: a table's own parts are renamed after the table. For a table itself, which stands
     * here without what is on it, it is the name in the newer model; for the sequence of an identity column it is the
     * column's table.
     */
    record Rename(QualifiedName table, SchemaObject from, SchemaObject to) implements Change {
        public Rename {
            requireOneKind(from, to);
        }

        @Override
        public int rank() {
            return RENAME_RANK;
        }

        @Override
        public Change inverse() {
            return new Rename(table, to, from);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rename(this);
        }
    }

    /** SQL that a person asked for, with the SQL that undoes it: the one member that carries text. */
    record Custom(QualifiedName table, String up, String down) implements Change {
        @Override
        public int rank() {
            return HINGE_RANK;
        }

        @Override
        public Change inverse() {
            return new Custom(table, down, up);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.custom(this);
        }
    }

    /**
     * Rows that have no value in a column get one before the column becomes required.
     *
     * @param column the column's name
     * @param existed whether the column had values before; then which rows had none is forgotten
     * @param up what is done; empty if only the way back has to fill
     * @param down what the way back does
     */
    record Fill(QualifiedName table, String column, boolean existed, Optional<Value> up, Optional<Value> down)
            implements Change {
        /**
         * What rows get.
         *
         * @param expression an SQL expression; empty if nobody has given one, so that the step fails if a row needs it
         */
        public record Value(Optional<String> expression) {}

        @Override
        public int rank() {
            return HINGE_RANK;
        }

        @Override
        public Fill inverse() {
            return new Fill(table, column, existed, down, up);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.fill(this);
        }
    }

    /**
     * A part of a change in a form that does not keep anybody from writing; see {@link OnlineForms}.
     *
     * @param whole the change
     * @param part what of it is done in this step, or undone if the change is a drop or loosens
     */
    record Online(Change whole, Part part) implements Change {
        /** What can be done by itself. */
        public enum Part {
            /** All of it: an index, concurrently. */
            CONCURRENTLY(true, true),
            /** A constraint that binds new rows only. */
            FOR_NEW_ROWS(true, false),
            /** The rows that are there are held against it. */
            VALIDATE(false, true),
            /** The index of a key, concurrently. */
            BUILD_INDEX(false, true),
            /** The key over that index. */
            ATTACH(true, false),
            /** That index under a name for a while, since the key that this one replaces still has the right one. */
            BUILD_ASIDE(false, true),
            /** The key over that index, which gets the key's name. */
            ATTACH_ASIDE(true, false),
            /** Rows get values, in a transaction that holds no lock on their table. */
            FILL(true, true),
            /** A check that a column is not null, for new rows. */
            DEMAND(false, false),
            /** The rows that are there are held against that. */
            VALIDATE_DEMAND(false, true),
            /** {@code NOT NULL}, which that check proves. */
            SET_NOT_NULL(true, false);

            private final boolean isMain;
            private final boolean isAlone;

            Part(boolean isMain, boolean isAlone) {
                this.isMain = isMain;
                this.isAlone = isAlone;
            }

            /** Whether the change counts as made with this part. */
            public boolean isMain() {
                return isMain;
            }

            /** Whether it is no part of a transaction. */
            public boolean isAlone() {
                return isAlone;
            }
        }

        @Override
        public QualifiedName table() {
            return whole.table();
        }

        @Override
        public int rank() {
            return whole.rank();
        }

        @Override
        public Change inverse() {
            return new Online(whole.inverse(), part);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.online(this);
        }
    }

    /**
     * Rows or values change their place or their form, as the meanings of both models tell. Unlike {@link Custom} it is data
     * and no text, so that what it restores can be computed.
     *
     * @param table the table that it is about most of all
     * @param up what is done; nothing if only the way back has something to do
     * @param down what undoes it
     */
    record Move(QualifiedName table, List<MoveStep> up, List<MoveStep> down) implements Change {
        public Move {
            up = List.copyOf(up);
            down = List.copyOf(down);
        }

        /** Adds a move, unless it does nothing either way. */
        public static void add(List<Change> moves, QualifiedName table, List<MoveStep> up, List<MoveStep> down) {
            if (!up.isEmpty() || !down.isEmpty()) {
                moves.add(new Move(table, up, down));
            }
        }

        @Override
        public int rank() {
            return HINGE_RANK;
        }

        @Override
        public Change inverse() {
            return new Move(table, down, up);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.move(this);
        }
    }

    /** The behaviour of a layer, one method a verb. */
    interface Visitor<R> {
        R create(Create change);

        R drop(Drop change);

        R alter(Alter change);

        R rename(Rename change);

        R custom(Custom change);

        R fill(Fill change);

        R online(Online change);

        R move(Move change);
    }

    private static void requireInline(SchemaObject object) {
        if (object instanceof Table table
                && !(table.indexes().isEmpty() && table.foreignKeys().isEmpty())) {
            throw new IllegalArgumentException("indexes and foreign keys are changes of their own: " + table);
        }
    }

    private static void requireOneKind(SchemaObject from, SchemaObject to) {
        if (from.getClass() != to.getClass()) {
            throw new IllegalArgumentException("two kinds of object: " + from + " and " + to);
        }
    }
}
