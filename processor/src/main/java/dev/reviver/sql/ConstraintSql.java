package dev.reviver.sql;

import dev.reviver.schema.Deferral;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import java.util.List;

/**
 * The statements that all constraints share.
 *
 * @param <T> the constraint's record
 */
abstract class ConstraintSql<T extends SchemaObject> extends NounSql<T> {
    ConstraintSql(Class<T> noun) {
        super(noun);
    }

    /** What stands after the name: {@code UNIQUE (title)}. */
    abstract Sql definition(T constraint);

    /** The form inside {@code CREATE TABLE}. */
    final Sql inline(T constraint) {
        return Sql.of("CONSTRAINT $I $L", constraint.name(), definition(constraint));
    }

    @Override
    List<Sql> create(QualifiedName table, T constraint) {
        return List.of(Sql.of("ALTER TABLE $I ADD $L", table, inline(constraint)));
    }

    @Override
    List<Sql> drop(QualifiedName table, T constraint) {
        return List.of(Sql.of("ALTER TABLE $I DROP CONSTRAINT $I", table, constraint.name()));
    }

    @Override
    List<Sql> rename(QualifiedName table, T from, T to) {
        return List.of(Sql.of("ALTER TABLE $I RENAME CONSTRAINT $I TO $I", table, from.name(), to.name()));
    }

    @Override
    Sql subject(QualifiedName table, T constraint) {
        return Sql.of("CONSTRAINT $I ON $I", constraint.name(), table);
    }

    /** When it is checked, with a space before; nothing for PostgreSQL's default. */
    static Sql deferral(Deferral deferral) {
        return switch (deferral) {
            case NOT_DEFERRABLE -> Sql.of("");
            case DEFERRABLE -> Sql.of(" DEFERRABLE");
            case INITIALLY_DEFERRED -> Sql.of(" DEFERRABLE INITIALLY DEFERRED");
        };
    }
}
