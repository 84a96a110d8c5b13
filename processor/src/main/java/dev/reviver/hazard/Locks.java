package dev.reviver.hazard;

import dev.reviver.change.Change;
import dev.reviver.change.MoveWords;
import dev.reviver.schema.Check;
import dev.reviver.schema.Column;
import dev.reviver.schema.CompositeType;
import dev.reviver.schema.EnumType;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.Index;
import dev.reviver.schema.Namespace;
import dev.reviver.schema.PrimaryKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import dev.reviver.schema.Sequence;
import dev.reviver.schema.Table;
import dev.reviver.schema.UniqueKey;
import java.util.Map;
import java.util.Optional;

/**
 * The locks that the statements of one change take on things that are there already, strongest of each; what they do to a
 * thing that the same plan makes or drops makes nobody wait. Source: the manual's pages on {@code ALTER TABLE},
 * {@code CREATE INDEX} and explicit locking; a test holds it against {@code pg_locks}.
 */
public final class Locks implements Change.Visitor<Map<QualifiedName, LockMode>> {
    private static final Map<QualifiedName, LockMode> NONE = Map.of();

    private static Map<QualifiedName, LockMode> exclusive(QualifiedName name) {
        return Map.of(name, LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public Map<QualifiedName, LockMode> create(Change.Create change) {
        return change.object().accept(new OfCreate(change.table()));
    }

    @Override
    public Map<QualifiedName, LockMode> drop(Change.Drop change) {
        return change.object().accept(new OfDrop(change.table()));
    }

    @Override
    public Map<QualifiedName, LockMode> alter(Change.Alter change) {
        // COMMENT ON stops nobody.
        return change.from().withComment(Optional.empty()).equals(change.to().withComment(Optional.empty()))
                ? NONE
                : change.from().accept(new OfAlter(change.table(), LockMode.SHARE_ROW_EXCLUSIVE));
    }

    @Override
    public Map<QualifiedName, LockMode> rename(Change.Rename change) {
        return change.from().accept(new OfAlter(change.table(), LockMode.ACCESS_EXCLUSIVE));
    }

    /** Rows wait for rows. */
    @Override
    public Map<QualifiedName, LockMode> fill(Change.Fill change) {
        return NONE;
    }

    @Override
    public Map<QualifiedName, LockMode> move(Change.Move change) {
        return MoveWords.retypes(change) ? exclusive(change.table()) : NONE;
    }

    /** Unknown. */
    @Override
    public Map<QualifiedName, LockMode> custom(Change.Custom change) {
        return NONE;
    }

    @Override
    public Map<QualifiedName, LockMode> online(Change.Online change) {
        return switch (change.part()) {
            case CONCURRENTLY, BUILD_INDEX, BUILD_ASIDE, FILL, VALIDATE, VALIDATE_DEMAND -> NONE;
            case FOR_NEW_ROWS, ATTACH, ATTACH_ASIDE, DEMAND, SET_NOT_NULL ->
                change.whole().accept(this);
        };
    }

    private static Map<QualifiedName, LockMode> onBoth(QualifiedName table, ForeignKey key, LockMode mode) {
        return key.target().equals(table) ? Map.of(table, mode) : Map.of(table, mode, key.target(), mode);
    }

    /** What most verbs do to most nouns: {@code ALTER TABLE} for a part of a table, nothing for what stands alone. */
    private static class Usual implements SchemaObject.Visitor<Map<QualifiedName, LockMode>> {
        final QualifiedName table;

        Usual(QualifiedName table) {
            this.table = table;
        }

        @Override
        public Map<QualifiedName, LockMode> namespace(Namespace namespace) {
            return NONE;
        }

        @Override
        public Map<QualifiedName, LockMode> enumType(EnumType type) {
            return NONE;
        }

        @Override
        public Map<QualifiedName, LockMode> compositeType(CompositeType type) {
            return NONE;
        }

        @Override
        public Map<QualifiedName, LockMode> sequence(Sequence sequence) {
            return NONE;
        }

        @Override
        public Map<QualifiedName, LockMode> table(Table object) {
            return NONE;
        }

        @Override
        public Map<QualifiedName, LockMode> column(Column column) {
            return exclusive(table);
        }

        @Override
        public Map<QualifiedName, LockMode> primaryKey(PrimaryKey key) {
            return exclusive(table);
        }

        @Override
        public Map<QualifiedName, LockMode> uniqueKey(UniqueKey key) {
            return exclusive(table);
        }

        @Override
        public Map<QualifiedName, LockMode> check(Check check) {
            return exclusive(table);
        }

        @Override
        public Map<QualifiedName, LockMode> index(Index index) {
            return NONE;
        }

        @Override
        public Map<QualifiedName, LockMode> foreignKey(ForeignKey key) {
            return exclusive(table);
        }
    }

    private static final class OfCreate extends Usual {
        OfCreate(QualifiedName table) {
            super(table);
        }

        @Override
        public Map<QualifiedName, LockMode> index(Index index) {
            return Map.of(table, LockMode.SHARE);
        }

        @Override
        public Map<QualifiedName, LockMode> foreignKey(ForeignKey key) {
            return onBoth(table, key, LockMode.SHARE_ROW_EXCLUSIVE);
        }
    }

    private static final class OfDrop extends Usual {
        OfDrop(QualifiedName table) {
            super(table);
        }

        @Override
        public Map<QualifiedName, LockMode> index(Index index) {
            return exclusive(table);
        }

        @Override
        public Map<QualifiedName, LockMode> foreignKey(ForeignKey key) {
            return onBoth(table, key, LockMode.ACCESS_EXCLUSIVE);
        }
    }

    /** {@code ALTER}, under the names that are valid before; of a sequence it can mean less. */
    private static final class OfAlter extends Usual {
        private final LockMode ofSequence;

        OfAlter(QualifiedName table, LockMode ofSequence) {
            super(table);
            this.ofSequence = ofSequence;
        }

        @Override
        public Map<QualifiedName, LockMode> sequence(Sequence sequence) {
            return Map.of(sequence.qualifiedName(), ofSequence);
        }

        @Override
        public Map<QualifiedName, LockMode> table(Table object) {
            return exclusive(object.qualifiedName());
        }
    }
}
