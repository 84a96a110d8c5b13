package dev.reviver.sql;

import dev.reviver.schema.Namespace;
import dev.reviver.schema.QualifiedName;
import java.util.List;

/** Database schemas. Dropping one that still holds something fails, as it should. */
final class NamespaceSql extends NounSql<Namespace> {
    NamespaceSql() {
        super(Namespace.class);
    }

    @Override
    List<Sql> create(QualifiedName table, Namespace namespace) {
        return List.of(Sql.of("CREATE SCHEMA $I", namespace.name()));
    }

    @Override
    List<Sql> drop(QualifiedName table, Namespace namespace) {
        return List.of(Sql.of("DROP SCHEMA $I", namespace.name()));
    }

    @Override
    List<Sql> rename(QualifiedName table, Namespace from, Namespace to) {
        return List.of(Sql.of("ALTER SCHEMA $I RENAME TO $I", from.name(), to.name()));
    }

    @Override
    Sql subject(QualifiedName table, Namespace namespace) {
        return Sql.of("SCHEMA $I", namespace.name());
    }
}
