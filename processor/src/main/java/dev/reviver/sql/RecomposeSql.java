package dev.reviver.sql;

import dev.reviver.change.ColumnStep;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A column whose composite type gives way to another. */
final class RecomposeSql {
    private RecomposeSql() {}

    static List<Sql> statements(ColumnStep.Recompose step) {
        QualifiedName table = step.column().table();
        List<Sql> statements = new ArrayList<>(guards(step));
        action(step)
                .map(action -> Sql.of("ALTER TABLE $I $L", table, action))
                .ifPresentOrElse(statements::add, () -> statements.addAll(throughText(step)));
        return statements;
    }

    static List<Sql> guards(ColumnStep.Recompose step) {
        return RecastSql.guards(
                step.recast(), step.column().table(), step.column().column());
    }

    /** What {@code ALTER TABLE} does; empty if it takes more than one statement. */
    static Optional<Sql> action(ColumnStep.Recompose step) {
        Sql column = Sql.of("$I", step.column().column());
        return RecastSql.takesQuery(step.recast())
                ? Optional.empty()
                : Optional.of(action(step, step.fromDefault(), RecastSql.of(step.recast(), column)));
    }

    /** Arrays that are written anew are texts in between. */
    private static List<Sql> throughText(ColumnStep.Recompose step) {
        QualifiedName table = step.column().table();
        Sql column = Sql.of("$I", step.column().column());
        List<Sql> statements = new ArrayList<>();
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
        statements.add(Sql.of(
                "ALTER TABLE $I $L",
                table,
                action(step, Optional.empty(), Sql.of("$L::$L", column, Sql.type(step.to())))));
        return statements;
    }

    private static Sql action(ColumnStep.Recompose step, Optional<DefaultValue> fromDefault, Sql using) {
        return RecodeSql.action(Sql.of("$I", step.column().column()), step.to(), fromDefault, step.toDefault(), using);
    }
}
