package dev.reviver.sql;

import dev.reviver.change.MoveStep;
import dev.reviver.change.TypeChange;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.ColumnType;
import dev.reviver.schema.DefaultValue;
import dev.reviver.schema.QualifiedName;
import dev.reviver.schema.SqlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The statements of a data move: each writes a whole set of rows at once. */
final class MoveSql implements MoveStep.Visitor<List<Sql>> {
    private static final Sql NOTHING = Sql.of("");
    private static final Set<MoveStep.Pair> TURNED_ROUND =
            Set.of(new MoveStep.Pair("true", "false"), new MoveStep.Pair("false", "true"));

    /** What the tables of one statement are called in it. */
    private static final class Names {
        private final Map<QualifiedName, String> names = new LinkedHashMap<>();
        private final boolean qualify;

        Names(Set<QualifiedName> tables) {
            Set<String> used = new TreeSet<>();
            for (QualifiedName table : tables) {
                String name = table.name();
                for (int i = 2; !used.add(name); i++) {
                    name = table.name() + "_" + i;
                }
                names.put(table, name);
            }
            qualify = names.size() > 1;
        }

        /** {@code blog.post}, or {@code blog.post AS post_2}. */
        Sql declared(QualifiedName table) {
            String name = of(table);
            return name.equals(table.name()) ? Sql.of("$I", table) : Sql.of("$I AS $I", table, name);
        }

        Sql column(QualifiedName table, String column) {
            return qualify ? Sql.of("$I.$I", of(table), column) : Sql.of("$I", column);
        }

        List<Sql> columns(QualifiedName table, List<String> columns) {
            return columns.stream().map(c -> column(table, c)).toList();
        }

        Sql column(ColumnRef ref) {
            return column(ref.table(), ref.column());
        }

        private String of(QualifiedName table) {
            return Objects.requireNonNull(names.get(table), () -> "no such table in this statement: " + table);
        }
    }

    @Override
    public List<Sql> insert(MoveStep.Insert step) {
        MoveStep.Rows rows = step.rows();
        Names names = names(rows, step.values());
        List<Sql> values = step.values().stream()
                .map(assignment -> term(assignment.term(), rows, names))
                .toList();
        return List.of(Sql.of(
                "INSERT INTO $I ($I)\nSELECT $L\nFROM $L$L",
                step.table(),
                step.values().stream().map(MoveStep.Assignment::column).toList(),
                values,
                from(rows, names),
                where(rows, names, List.of())));
    }

    private static Sql from(MoveStep.Rows rows, Names names) {
        Sql from = names.declared(rows.table());
        for (MoveStep.Other other : rows.others()) {
            from = Sql.of(
                    other.optional() ? "$L\nLEFT JOIN $L ON $L" : "$L\nJOIN $L ON $L",
                    from,
                    names.declared(other.table()),
                    joined(
                            sameKey(names.columns(other.table(), other.key()), names.columns(rows.table(), rows.key())),
                            " AND "));
        }
        return from;
    }

    @Override
    public List<Sql> update(MoveStep.Update step) {
        MoveStep.Rows rows = step.rows();
        Names names = names(rows, step.values());
        List<Sql> assignments = step.values().stream()
                .map(a -> Sql.of("$I = $L", a.column(), term(a.term(), rows, names)))
                .toList();
        List<Sql> keys = new ArrayList<>();
        for (MoveStep.Other other : rows.others()) {
            keys.addAll(sameKey(names.columns(other.table(), other.key()), names.columns(rows.table(), rows.key())));
        }
        Sql others = rows.others().isEmpty()
                ? NOTHING
                : Sql.of(
                        "\nFROM $L",
                        rows.others().stream()
                                .map(other -> names.declared(other.table()))
                                .toList());
        return List.of(Sql.of(
                "UPDATE $L SET $L$L$L", names.declared(rows.table()), assignments, others, where(rows, names, keys)));
    }

    @Override
    public List<Sql> delete(MoveStep.Delete step) {
        Names names = names(step.rows(), List.of());
        return List.of(
                Sql.of("DELETE FROM $L$L", names.declared(step.rows().table()), where(step.rows(), names, List.of())));
    }

    @Override
    public List<Sql> refuse(MoveStep.Refuse step) {
        Names names = names(step.rows(), List.of());
        Sql count = Sql.of("SELECT count(*) FROM $L$L", from(step.rows(), names), where(step.rows(), names, List.of()));
        return List.of(GuardSql.count(count, "data_exception", " " + step.what(), step.remedy()));
    }

    @Override
    public List<Sql> refuseSeveral(MoveStep.RefuseSeveral step) {
        List<Sql> many = step.many().stream().map(c -> Sql.of("$I", c)).toList();
        Sql distinct = many.size() == 1 ? many.get(0) : Sql.of("($L)", many);
        Sql count = Sql.of(
                "SELECT count(*) FROM (SELECT FROM $I GROUP BY $I HAVING count(DISTINCT $L) > 1) AS several",
                step.table(),
                step.one(),
                distinct);
        return List.of(GuardSql.count(count, "data_exception", " " + step.what(), step.remedy()));
    }

    @Override
    public List<Sql> renumber(MoveStep.Renumber step) {
        QualifiedName table = step.column().table();
        List<Sql> identity = step.key().isEmpty()
                ? List.of(Sql.of("ctid"))
                : step.key().stream().map(c -> Sql.of("$I", c)).toList();
        Sql present = joined(
                step.list().stream().map(c -> Sql.of("$I IS NOT NULL", c)).toList(), " AND ");
        List<Sql> same = identity.stream()
                .map(c -> Sql.of("numbered.$L = $I.$L", c, table.name(), c))
                .toList();
        return List.of(Sql.of(
                """
                        UPDATE $I SET $I = numbered.place
                        FROM (
                            SELECT $L, row_number() OVER (PARTITION BY $I ORDER BY $L) - 1 + $L AS place
                            FROM $I
                            WHERE $L
                        ) AS numbered
                        WHERE $L""",
                table,
                step.column().column(),
                identity,
                step.list(),
                step.order().isEmpty()
                        ? identity
                        : step.order().stream().map(c -> Sql.of("$I", c)).toList(),
                number(step.base()),
                table,
                present,
                joined(same, " AND ")));
    }

    @Override
    public List<Sql> shift(MoveStep.Shift step) {
        String column = step.column().column();
        return List.of(Sql.of(
                step.by() < 0 ? "UPDATE $I SET $I = $I - $L" : "UPDATE $I SET $I = $I + $L",
                step.column().table(),
                column,
                column,
                number(Math.abs(step.by()))));
    }

    @Override
    public List<Sql> recode(MoveStep.Recode step) {
        String column = step.column().column();
        if (step.array().isPresent()) {
            return List.of(recodedElements(step.column(), Sql.type(step.array().get()), step.pairs()));
        }
        if (Set.copyOf(step.pairs()).equals(TURNED_ROUND)) {
            return List.of(Sql.of("UPDATE $I SET $I = NOT $I", step.column().table(), column, column));
        }
        return List.of(Sql.of(
                "UPDATE $I SET $I = $L\nWHERE $I IN ($L)",
                step.column().table(),
                column,
                translated(Sql.of("$I", column), step.pairs()),
                column,
                step.pairs().stream().map(pair -> literal(pair.from())).toList()));
    }

    private static Sql recodedElements(ColumnRef at, Sql type, List<MoveStep.Pair> pairs) {
        List<Sql> cases = pairs.stream()
                .map(pair -> Sql.of("WHEN $L THEN $L", literal(pair.from()), literal(pair.to())))
                .toList();
        return Sql.of(
                """
                UPDATE $I SET $I = ARRAY(
                    SELECT CASE value $L ELSE value END
                    FROM unnest($I) WITH ORDINALITY AS element(value, place) ORDER BY place)::$L
                WHERE $I && ARRAY[$L]::$L""",
                at.table(),
                at.column(),
                joined(cases, " "),
                at.column(),
                type,
                at.column(),
                pairs.stream().map(pair -> literal(pair.from())).toList(),
                type);
    }

    @Override
    public List<Sql> retype(MoveStep.Retype step) {
        Sql column = Sql.of("$I", step.column().column());
        if (step.to().array() && !step.keepsSpelling()) {
            return retypedElements(step, column);
        }
        boolean named = step.pairs().stream().allMatch(pair -> SqlText.isLiteral(pair.from())) && !isText(step.from());
        Sql value = named ? Sql.of(step.from().array() ? "$L::text[]" : "$L::text", column) : column;
        return List.of(altered(
                step,
                column,
                step.keepsSpelling()
                        ? Sql.of("$L::$L", value, Sql.type(step.to()))
                        : Sql.of("($L)::$L", translated(value, step.pairs(), step.otherwise()), Sql.type(step.to()))));
    }

    /** USING can look at one value, but not into an array: as texts, its elements are written anew in between. */
    private static List<Sql> retypedElements(MoveStep.Retype step, Sql column) {
        Sql texts = Sql.of("text[]");
        List<MoveStep.Pair> pairs = step.pairs().stream()
                .map(pair -> new MoveStep.Pair(asText(pair.from()), asText(pair.to())))
                .toList();
        List<Sql> statements = new ArrayList<>();
        boolean fromText = isText(step.from());
        boolean toText = isText(step.to());
        if (toText && !fromText) {
            statements.add(altered(step, column, Sql.of("$L::text[]::$L", column, Sql.type(step.to()))));
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
            statements.add(altered(step, column, Sql.of("$L::text[]::$L", column, Sql.type(step.to()))));
        }
        return statements;
    }

    /** Where arrays are written anew, as texts in between. */
    @Override
    public List<Sql> recompose(MoveStep.Recompose step) {
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
                new MoveStep.Recompose(
                        step.column(), step.from(), step.to(), Optional.empty(), step.toDefault(), step.recast()),
                column,
                Sql.of("$L::$L", column, Sql.type(step.to()))));
        return statements;
    }

    private static String asText(String literal) {
        return SqlText.isLiteral(literal) ? literal : SqlText.literal(literal);
    }

    private static boolean isText(ColumnType type) {
        return new TypeChange(type.element(), type.element()).fromText();
    }

    private static Sql altered(MoveStep.Retype step, Sql column, Sql using) {
        return altered(step.column().table(), column, step.to(), step.fromDefault(), step.toDefault(), using);
    }

    private static Sql altered(MoveStep.Recompose step, Sql column, Sql using) {
        return altered(step.column().table(), column, step.to(), step.fromDefault(), step.toDefault(), using);
    }

    private static Sql altered(
            QualifiedName table,
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
        return Sql.of("ALTER TABLE $I $L", table, actions);
    }

    @Override
    public List<Sql> resume(MoveStep.Continue step) {
        ColumnRef first = step.columns().get(0);
        boolean one = step.columns().size() == 1;
        List<Sql> sources = step.columns().stream()
                .map(ref -> Sql.of("SELECT $L AS id FROM $I", largest(step, ref), ref.table()))
                .toList();
        Sql id = one ? largest(step, first) : Sql.of("max(id)");
        Sql all = one ? Sql.of("$I", first.table()) : Sql.of("($L) AS ids", joined(sources, " UNION ALL "));
        // Hibernate's pooled optimizer takes the number it gets for the last of a block.
        return List.of(Sql.of(
                "SELECT setval($S, greatest($L + $L, $L), false)\nFROM $L\nHAVING $L IS NOT NULL",
                Sql.of("$I", step.sequence()).toString(),
                id,
                number(step.increment() + 1),
                number(step.start()),
                all,
                id));
    }

    /** The largest number that was given out. */
    private static Sql largest(MoveStep.Continue step, ColumnRef ref) {
        return step.identities()
                ? Sql.of(
                        "greatest(max($I), pg_sequence_last_value(pg_get_serial_sequence($S, $S)::regclass))",
                        ref.column(),
                        Sql.of("$I", ref.table()).toString(),
                        ref.column())
                : Sql.of("max($I)", ref.column());
    }

    @Override
    public List<Sql> resumeIdentity(MoveStep.ContinueIdentity step) {
        ColumnRef column = step.column();
        return List.of(Sql.of(
                "SELECT setval(pg_get_serial_sequence($S, $S), greatest(max($I), 0) + 1, false) FROM $I",
                Sql.of("$I", column.table()).toString(),
                column.column(),
                column.column(),
                column.table()));
    }

    /** Inside EXISTS, a column without its table would be taken for one of the inner table: so those have names too. */
    private static Names names(MoveStep.Rows rows, List<MoveStep.Assignment> values) {
        Set<QualifiedName> tables = new LinkedHashSet<>(List.of(rows.table()));
        rows.others().forEach(other -> tables.add(other.table()));
        List<MoveStep.Condition> conditions = new ArrayList<>(rows.conditions());
        for (MoveStep.Assignment assignment : values) {
            if (assignment.term() instanceof MoveStep.Choice choice) {
                choice.cases().forEach(one -> conditions.addAll(one.conditions()));
            }
        }
        for (MoveStep.Condition condition : conditions) {
            if (condition instanceof MoveStep.Exists exists) {
                tables.add(exists.table());
            }
        }
        return new Names(tables);
    }

    private static Sql where(MoveStep.Rows rows, Names names, List<Sql> first) {
        List<Sql> all = new ArrayList<>(first);
        rows.conditions().forEach(condition -> all.add(condition(condition, rows, names)));
        return all.isEmpty() ? NOTHING : Sql.of("\nWHERE $L", joined(all, " AND "));
    }

    private static Sql condition(MoveStep.Condition condition, MoveStep.Rows rows, Names names) {
        if (condition instanceof MoveStep.IsOneOf is) {
            return is.literals().size() == 1
                    ? Sql.of(
                            "$L = $L",
                            names.column(is.column()),
                            literal(is.literals().get(0)))
                    : Sql.of("$L IN ($L)", names.column(is.column()), literals(is.literals()));
        }
        if (condition instanceof MoveStep.IsNoneOf is) {
            return is.literals().size() == 1
                    ? Sql.of(
                            "$L <> $L",
                            names.column(is.column()),
                            literal(is.literals().get(0)))
                    : Sql.of("$L NOT IN ($L)", names.column(is.column()), literals(is.literals()));
        }
        if (condition instanceof MoveStep.HoldsOther is) {
            Sql elements = Sql.of("array_remove($L, NULL)", names.column(is.column()));
            return is.literals().isEmpty()
                    ? Sql.of("cardinality($L) > 0", elements)
                    : Sql.of("NOT $L <@ ARRAY[$L]::$L", elements, literals(is.literals()), Sql.type(is.type()));
        }
        if (condition instanceof MoveStep.Exists exists) {
            return Sql.of(
                    exists.wanted() ? "EXISTS (SELECT FROM $L WHERE $L)" : "NOT EXISTS (SELECT FROM $L WHERE $L)",
                    names.declared(exists.table()),
                    joined(
                            sameKey(
                                    names.columns(exists.table(), exists.key()),
                                    names.columns(rows.table(), rows.key())),
                            " AND "));
        }
        if (condition instanceof MoveStep.HoldsMore holds) {
            Sql more = GuardSql.beside(names.of(holds.table()), holds.columns());
            return Sql.of(holds.wanted() ? "$L <> '{}'" : "$L = '{}'", more);
        }
        if (condition instanceof MoveStep.Absent absent) {
            return joined(
                    absent.columns().stream()
                            .map(c -> Sql.of("$L IS NULL", names.column(c)))
                            .toList(),
                    " AND ");
        }
        MoveStep.Present present = (MoveStep.Present) condition;
        Sql columns = joined(
                present.columns().stream()
                        .map(c -> Sql.of("$L IS NOT NULL", names.column(c)))
                        .toList(),
                present.all() ? " AND " : " OR ");
        return present.all() || present.columns().size() == 1 ? columns : Sql.of("($L)", columns);
    }

    private static Sql term(MoveStep.Term term, MoveStep.Rows rows, Names names) {
        if (term instanceof MoveStep.Value value) {
            return names.column(value.column());
        }
        if (term instanceof MoveStep.Recoded recoded) {
            return Sql.of(
                    "($L)::$L", translated(names.column(recoded.column()), recoded.pairs()), Sql.type(recoded.type()));
        }
        if (term instanceof MoveStep.Literal literal) {
            return literal(literal.sql());
        }
        if (term instanceof MoveStep.Place place) {
            return Sql.of(
                    "row_number() OVER (PARTITION BY $L ORDER BY $L) - 1 + $L",
                    place.group().stream().map(names::column).toList(),
                    place.order().stream().map(names::column).toList(),
                    number(place.base()));
        }
        MoveStep.Choice choice = (MoveStep.Choice) term;
        Sql cases = NOTHING;
        for (MoveStep.Case one : choice.cases()) {
            Sql condition = joined(
                    one.conditions().stream()
                            .map(c -> condition(c, rows, names))
                            .toList(),
                    " AND ");
            cases = Sql.of("$L\n    WHEN $L THEN $L", cases, condition, literal(one.literal()));
        }
        if (choice.cases().isEmpty()) {
            return literal(choice.otherwise().orElse("NULL"));
        }
        Sql otherwise = choice.otherwise()
                .map(value -> Sql.of("\n    ELSE $L", literal(value)))
                .orElse(NOTHING);
        return Sql.of("CASE$L$L\nEND", cases, otherwise);
    }

    private static Sql translated(Sql value, List<MoveStep.Pair> pairs) {
        return translated(value, pairs, Optional.empty());
    }

    /** {@code CASE state WHEN 0 THEN 'OPEN' END}. */
    private static Sql translated(Sql value, List<MoveStep.Pair> pairs, Optional<String> otherwise) {
        // Nothing is equal to NULL.
        boolean compares = pairs.stream().noneMatch(pair -> pair.from().equals("NULL"));
        Sql cases = compares ? Sql.of(" $L", value) : NOTHING;
        for (MoveStep.Pair pair : pairs) {
            Sql is = compares
                    ? literal(pair.from())
                    : pair.from().equals("NULL")
                            ? Sql.of("$L IS NULL", value)
                            : Sql.of("$L = $L", value, literal(pair.from()));
            cases = Sql.of("$L WHEN $L THEN $L", cases, is, literal(pair.to()));
        }
        Sql rest = otherwise.map(text -> Sql.of(" ELSE $L", literal(text))).orElse(NOTHING);
        return Sql.of("CASE$L$L END", cases, rest);
    }

    private static List<Sql> sameKey(List<Sql> one, List<Sql> other) {
        List<Sql> equal = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            equal.add(Sql.of("$L = $L", one.get(i), other.get(i)));
        }
        return equal;
    }

    private static List<Sql> literals(List<String> literals) {
        return literals.stream().map(MoveSql::literal).toList();
    }

    private static Sql literal(String text) {
        return Sql.expression(text);
    }

    private static Sql number(long value) {
        return Sql.expression(Long.toString(value));
    }

    private static Sql joined(List<Sql> pieces, String between) {
        return Sql.written(pieces.stream().map(Sql::toString).collect(Collectors.joining(between)));
    }
}
