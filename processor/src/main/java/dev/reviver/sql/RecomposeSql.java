package dev.reviver.sql;

import dev.reviver.change.ColumnStep;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column whose composite type gives way to another. */
final class RecomposeSql {
    private RecomposeSql() {}

    /** Where arrays are written anew, as texts in between. */
    static List<Sql> statements(ColumnStep.Recompose step) {
        QualifiedName table = step.column().table();
        Sql column = Sql.of("$I", step.column().column());
        List<Sql> statements = new ArrayList<>(
                RecastSql.guards(step.recast(), table, step.column().column()));
        if (!RecastSql.takesQuery(step.recast())) {
            statements.add(altered(step, column, RecastSql.of(step.recast(), column)));
            return statements;
        }
        List<Sql> toText = new ArrayList<>();
        if (step.fromDefault().isPresent()) {
            toText.add(Sql.of("ALTER COLUMN $L DROP DEFAULT", column));
        }
        toText.add(Sql.of("ALTER COLUMN $L TYPE text USING $L::text", column, column));
        statements.add(Sql.of("ALTER TABLE $I $L", table, toText));
        Sql former = Sql.of("$L::$L", column, Sql.type(step.from()));
        statements.add(Sql.of(
                "UPDATE $I SET $L = ($L)::text WHERE $L IS NOT NULL",
                table,
                column,
                RecastSql.of(step.recast(), former),
                column));
        statements.add(altered(
                new ColumnStep.Recompose(
                        step.column(), step.from(), step.to(), Optional.empty(), step.toDefault(), step.recast()),
                column,
                Sql.of("$L::$L", column, Sql.type(step.to()))));
        return statements;
    }

    private static Sql altered(ColumnStep.Recompose step, Sql column, Sql using) {
        return RecodeSql.altered(step.column().table(), column, step.to(), step.fromDefault(), step.toDefault(), using);
    }
}
