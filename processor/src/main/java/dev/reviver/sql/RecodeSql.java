package dev.reviver.sql;

import dev.reviver.change.ColumnStep;
import dev.reviver.change.MoveStep;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Values that are written in another form, one by one: in place, or while their column gets another type. */
final class RecodeSql {
    /** After rows are written, before their table is altered. */
    static final Sql NOTHING_QUEUED = Sql.of("SET CONSTRAINTS ALL IMMEDIATE");

    private static final Set<MoveStep.Pair> TURNED_ROUND =
            Set.of(new MoveStep.Pair("true", "false"), new MoveStep.Pair("false", "true"));

    private RecodeSql() {}

    static List<Sql> recode(ColumnStep.Recode step) {
        String column = step.column().column();
        if (step.array().isPresent()) {
            return List.of(recodedElements(step.column(), Sql.type(step.array().get()), step.pairs()));
        }
        if (Set.copyOf(step.pairs()).equals(TURNED_ROUND)) {
            return List.of(Sql.of("UPDATE $I SET $I = NOT $I", step.column().table(), column, column));
        }
        if (step.pairs().size() == 1) {
            MoveStep.Pair pair = step.pairs().get(0);
            return List.of(Sql.of(
                    "UPDATE $I SET $I = $L\nWHERE $I = $L",
                    step.column().table(),
                    column,
                    Sql.expression(pair.to()),
                    column,
                    Sql.expression(pair.from())));
        }
        return List.of(Sql.of(
                "UPDATE $I SET $I = $L\nWHERE $I IN ($L)",
                step.column().table(),
                column,
                translated(Sql.of("$I", column), step.pairs()),
                column,
                step.pairs().stream().map(pair -> Sql.expression(pair.from())).toList()));
    }

    private static Sql recodedElements(ColumnRef at, Sql type, List<MoveStep.Pair> pairs) {
        List<Sql> cases = pairs.stream()
                .map(pair -> Sql.of("WHEN $L THEN $L", Sql.expression(pair.from()), Sql.expression(pair.to())))
                .toList();
        return Sql.of(
                """
                UPDATE $I SET $I = ARRAY(
                    SELECT CASE value $L ELSE value END
                    FROM unnest($I) WITH ORDINALITY AS element(value, place) ORDER BY place)::$L
                WHERE $I && ARRAY[$L]::$L""",
                at.table(),
                at.column(),
                Sql.joined(cases, " "),
                at.column(),
                type,
                at.column(),
                pairs.stream().map(pair -> Sql.expression(pair.from())).toList(),
                type);
    }

    static List<Sql> retype(ColumnStep.Retype step) {
        return action(step).map(action -> List.of(altered(step, action))).orElseGet(() -> retypedElements(step));
    }

    /** What {@code ALTER TABLE} does; empty if it takes more than one statement. */
    static Optional<Sql> action(ColumnStep.Retype step) {
        if (step.to().array() && !step.keepsSpelling()) {
            return Optional.empty();
        }
        Sql column = Sql.of("$I", step.column().column());
        boolean named = step.pairs().stream().allMatch(pair -> SqlText.isLiteral(pair.from())) && !isText(step.from());
        Sql value = named ? Sql.of(step.from().array() ? "$L::text[]" : "$L::text", column) : column;
        return Optional.of(action(
                step,
                column,
                step.keepsSpelling()
                        ? Sql.of("$L::$L", value, Sql.type(step.to()))
                        : Sql.of("($L)::$L", translated(value, step.pairs(), step.otherwise()), Sql.type(step.to()))));
    }

    /** USING can look at one value, but not into an array: as texts, its elements are written anew in between. */
    private static List<Sql> retypedElements(ColumnStep.Retype step) {
        Sql column = Sql.of("$I", step.column().column());
        Sql texts = Sql.of("text[]");
        List<MoveStep.Pair> pairs = step.pairs().stream()
                .map(pair -> new MoveStep.Pair(asText(pair.from()), asText(pair.to())))
                .toList();
        List<Sql> statements = new ArrayList<>();
        boolean fromText = isText(step.from());
        boolean toText = isText(step.to());
        if (toText && !fromText) {
            statements.add(altered(step, action(step, column, Sql.of("$L::text[]::$L", column, Sql.type(step.to())))));
        } else if (!fromText) {
            statements.add(Sql.of(
                    "ALTER TABLE $I ALTER COLUMN $L TYPE text[] USING $L::text[]",
                    step.column().table(),
                    column,
                    column));
        }
        statements.add(recodedElements(
                step.column(), fromText ? Sql.type(step.from()) : toText ? Sql.type(step.to()) : texts, pairs));
        if (!toText) {
            statements.add(NOTHING_QUEUED);
            statements.add(altered(step, action(step, column, Sql.of("$L::text[]::$L", column, Sql.type(step.to())))));
        }
        return statements;
    }

    private static String asText(String literal) {
        return SqlText.isLiteral(literal) ? literal : SqlText.literal(literal);
    }

    private static boolean isText(ColumnType type) {
        return new TypeChange(type.element(), type.element()).fromText();
    }

    private static Sql altered(ColumnStep.Retype step, Sql action) {
        return Sql.of("ALTER TABLE $I $L", step.column().table(), action);
    }

    private static Sql action(ColumnStep.Retype step, Sql column, Sql using) {
        return action(column, step.to(), step.fromDefault(), step.toDefault(), using);
    }

    /** {@code ALTER COLUMN … TYPE}, with the default aside for that moment. */
    static Sql action(
            Sql column,
            ColumnType to,
            Optional<DefaultValue> fromDefault,
            Optional<DefaultValue> toDefault,
            Sql using) {
        // PostgreSQL would cast the default as it casts values, which says something else.
        List<Sql> actions = new ArrayList<>();
        if (fromDefault.isPresent()) {
            actions.add(Sql.of("ALTER COLUMN $L DROP DEFAULT", column));
        }
        actions.add(Sql.of("ALTER COLUMN $L TYPE $L USING $L", column, Sql.type(to), using));
        toDefault.ifPresent(
                after -> actions.add(Sql.of("ALTER COLUMN $L SET DEFAULT $L", column, Sql.expression(after.sql()))));
        return Sql.of("$L", actions);
    }

    static Sql translated(Sql value, List<MoveStep.Pair> pairs) {
        return translated(value, pairs, Optional.empty());
    }

    /** {@code CASE state WHEN 0 THEN 'OPEN' END}. */
    private static Sql translated(Sql value, List<MoveStep.Pair> pairs, Optional<String> otherwise) {
        // Nothing is equal to NULL.
        boolean compares = pairs.stream().noneMatch(pair -> pair.from().equals("NULL"));
        Sql cases = compares ? Sql.of(" $L", value) : Sql.of("");
        for (MoveStep.Pair pair : pairs) {
            Sql is = compares
                    ? Sql.expression(pair.from())
                    : pair.from().equals("NULL")
                            ? Sql.of("$L IS NULL", value)
                            : Sql.of("$L = $L", value, Sql.expression(pair.from()));
            cases = Sql.of("$L WHEN $L THEN $L", cases, is, Sql.expression(pair.to()));
        }
        Sql rest =
                otherwise.map(text -> Sql.of(" ELSE $L", Sql.expression(text))).orElse(Sql.of(""));
        return Sql.of("CASE$L$L END", cases, rest);
    }
}
