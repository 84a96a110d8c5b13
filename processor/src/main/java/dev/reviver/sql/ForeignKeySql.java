package dev.reviver.sql;

import dev.reviver.schema.Deferral;
import dev.reviver.schema.ForeignKey;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.ReferentialAction;
import java.util.List;

/** Foreign keys. */
final class ForeignKeySql extends ConstraintSql<ForeignKey> {
    ForeignKeySql() {
        super(ForeignKey.class);
    }

    @Override
    Sql definition(ForeignKey key) {
        return Sql.of(
                "FOREIGN KEY ($I) REFERENCES $I ($I)$L$L$L",
                key.columns(),
                key.target(),
                key.targetColumns(),
                action("DELETE", key.onDelete()),
                action("UPDATE", key.onUpdate()),
                deferral(key.deferral()));
    }

    /** When it is checked is all that PostgreSQL alters in place. */
    @Override
    List<Sql> alter(QualifiedName table, ForeignKey from, ForeignKey to) {
        Sql when = to.deferral() == Deferral.NOT_DEFERRABLE ? Sql.of(" NOT DEFERRABLE") : deferral(to.deferral());
        return List.of(Sql.of("ALTER TABLE $I ALTER CONSTRAINT $I$L", table, to.name(), when));
    }

    private static Sql action(String event, ReferentialAction action) {
        return switch (action) {
            case NO_ACTION -> Sql.of("");
            case RESTRICT -> Sql.of(" ON " + event + " RESTRICT");
            case CASCADE -> Sql.of(" ON " + event + " CASCADE");
            case SET_NULL -> Sql.of(" ON " + event + " SET NULL");
            case SET_DEFAULT -> Sql.of(" ON " + event + " SET DEFAULT");
        };
    }
}
