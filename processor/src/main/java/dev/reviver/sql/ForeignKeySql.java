package dev.reviver.sql;

import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.ReferentialAction;

/** Foreign keys. */
final class ForeignKeySql extends ConstraintSql<ForeignKey> {
    ForeignKeySql() {
        super(ForeignKey.class);
    }

    @Override
    Sql definition(ForeignKey key) {
        return Sql.of(
                "FOREIGN KEY ($I) REFERENCES $I ($I)$L",
                key.columns(),
                key.target(),
                key.targetColumns(),
                onDelete(key.onDelete()));
    }

    private static Sql onDelete(ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> Sql.of("");
            case RESTRICT -> Sql.of(" ON DELETE RESTRICT");
            case CASCADE -> Sql.of(" ON DELETE CASCADE");
            case SET_NULL -> Sql.of(" ON DELETE SET NULL");
            case SET_DEFAULT -> Sql.of(" ON DELETE SET DEFAULT");
        };
    }
}
