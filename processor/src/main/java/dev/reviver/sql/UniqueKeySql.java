package dev.reviver.sql;

import dev.reviver.schema.UniqueKey;

/** Unique constraints. */
final class UniqueKeySql extends ConstraintSql<UniqueKey> {
    UniqueKeySql() {
        super(UniqueKey.class);
    }

    @Override
    Sql definition(UniqueKey key) {
        return Sql.of("UNIQUE ($I)", key.columns());
    }
}
