package dev.reviver.sql;

import dev.reviver.schema.PrimaryKey;

/** Primary keys. */
final class PrimaryKeySql extends ConstraintSql<PrimaryKey> {
    PrimaryKeySql() {
        super(PrimaryKey.class);
    }

    @Override
    Sql definition(PrimaryKey key) {
        return Sql.of("PRIMARY KEY ($I)", key.columns());
    }
}
