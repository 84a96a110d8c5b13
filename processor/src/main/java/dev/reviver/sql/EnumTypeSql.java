package dev.reviver.sql;

import dev.reviver.schema.EnumType;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** Enum types. Other values make another type, which the differ puts in the place of the former. */
final class EnumTypeSql extends NounSql<EnumType> {
    EnumTypeSql() {
        super(EnumType.class);
    }

    @Override
    List<Sql> create(QualifiedName table, EnumType type) {
        List<Sql> values =
                type.values().stream().map(value -> Sql.of("$S", value)).toList();
        return List.of(Sql.of("CREATE TYPE $I AS ENUM ($L)", type.qualifiedName(), values));
    }

    @Override
    List<Sql> drop(QualifiedName table, EnumType type) {
        return List.of(Sql.of("DROP TYPE $I", type.qualifiedName()));
    }

    /** The type's name, its schema, or names of its values: rows follow by themselves. */
    @Override
    List<Sql> rename(QualifiedName table, EnumType from, EnumType to) {
        List<Sql> statements = new ArrayList<>(move("TYPE", from.qualifiedName(), to.qualifiedName()));
        for (int i = 0; i < from.values().size(); i++) {
            String former = from.values().get(i);
            String latter = to.values().get(i);
            if (!former.equals(latter)) {
                statements.add(Sql.of("ALTER TYPE $I RENAME VALUE $S TO $S", to.qualifiedName(), former, latter));
            }
        }
        return statements;
    }

    @Override
    Sql subject(QualifiedName table, EnumType type) {
        return Sql.of("TYPE $I", type.qualifiedName());
    }
}
