package dev.reviver.sql;

import dev.reviver.schema.UniqueKey;

/** Unique constraints. */
final class UniqueKeySql extends ConstraintSql<UniqueKey> {
    UniqueKeySql() {
        super(UniqueKey.class);
    }

    @Override
    Sql definition(UniqueKey key) {
        return Sql.of(
                key.nullsNotDistinct() ? "UNIQUE NULLS NOT DISTINCT ($I)$L" : "UNIQUE ($I)$L",
                key.columns(),
                deferral(key.deferral()));
    }
}
