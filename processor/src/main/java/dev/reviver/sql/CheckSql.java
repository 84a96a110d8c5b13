package dev.reviver.sql;

import dev.reviver.schema.Check;

/** Check constraints. */
final class CheckSql extends ConstraintSql<Check> {
    CheckSql() {
        super(Check.class);
    }

    @Override
    Sql definition(Check check) {
        return Sql.of("CHECK ($L)", Sql.expression(check.expression()));
    }
}
