package dev.reviver.sql;

import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SchemaObject;
import java.util.List;

/**
 * The statements of one noun.
 *
 * @param <T> the noun's record
 */
abstract class NounSql<T extends SchemaObject> {
    private final Class<T> noun;

    NounSql(Class<T> noun) {
        this.noun = noun;
    }

    abstract List<Sql> create(QualifiedName table, T object);

    abstract List<Sql> drop(QualifiedName table, T object);

    abstract List<Sql> rename(QualifiedName table, T from, T to);

    /** What PostgreSQL, or our law of explicit steps, cannot alter is replaced by the differ and never gets here. */
    List<Sql> alter(QualifiedName table, T from, T to) {
        throw new IllegalArgumentException("cannot be altered, only replaced: " + from + ", " + to);
    }

    /** The object as this class knows it. */
    final T cast(SchemaObject object) {
        return noun.cast(object);
    }
}
