package dev.reviver.sql;

import dev.reviver.change.MoveStep;
import dev.reviver.change.TypeChange;
import java.util.ArrayList;
import java.util.List;

/** The clauses of one statement that read rows: which tables, which rows, which values of them. */
record RowsSql(MoveStep.Rows rows, MoveNames names) {
    static RowsSql of(MoveStep.Rows rows, List<MoveStep.Assignment> values) {
        return new RowsSql(rows, MoveNames.of(rows, values));
    }

    Sql from() {
        Sql from = names.declared(rows.table());
        for (MoveStep.Other other : rows.others()) {
            from = Sql.of(
                    other.optional() ? "$L\nLEFT JOIN $L ON $L" : "$L\nJOIN $L ON $L",
                    from,
                    names.declared(other.table()),
                    Sql.joined(
                            sameKey(names.columns(other.table(), other.key()), names.columns(rows.table(), rows.key())),
                            " AND "));
        }
        return from;
    }

    Sql where(List<Sql> first) {
        List<Sql> all = new ArrayList<>(first);
        rows.conditions().forEach(condition -> all.add(condition(condition)));
        return all.isEmpty() ? Sql.of("") : Sql.of("\nWHERE $L", Sql.joined(all, " AND "));
    }

    private Sql condition(MoveStep.Condition condition) {
        if (condition instanceof MoveStep.IsOneOf is) {
            return is.literals().size() == 1
                    ? Sql.of(
                            "$L = $L",
                            names.column(is.column()),
                            Sql.expression(is.literals().get(0)))
                    : Sql.of("$L IN ($L)", names.column(is.column()), expressions(is.literals()));
        }
        if (condition instanceof MoveStep.IsNoneOf is) {
            return is.literals().size() == 1
                    ? Sql.of(
                            "$L <> $L",
                            names.column(is.column()),
                            Sql.expression(is.literals().get(0)))
                    : Sql.of("$L NOT IN ($L)", names.column(is.column()), expressions(is.literals()));
        }
        if (condition instanceof MoveStep.HoldsOther is) {
            Sql elements = Sql.of("array_remove($L, NULL)", names.column(is.column()));
            return is.literals().isEmpty()
                    ? Sql.of("cardinality($L) > 0", elements)
                    : Sql.of("NOT $L <@ ARRAY[$L]::$L", elements, expressions(is.literals()), Sql.type(is.type()));
        }
        if (condition instanceof MoveStep.Exists exists) {
            return Sql.of(
                    exists.wanted() ? "EXISTS (SELECT FROM $L WHERE $L)" : "NOT EXISTS (SELECT FROM $L WHERE $L)",
                    names.declared(exists.table()),
                    Sql.joined(
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
            return Sql.joined(
                    absent.columns().stream()
                            .map(c -> Sql.of("$L IS NULL", names.column(c)))
                            .toList(),
                    " AND ");
        }
        MoveStep.Present present = (MoveStep.Present) condition;
        Sql columns = Sql.joined(
                present.columns().stream()
                        .map(c -> Sql.of("$L IS NOT NULL", names.column(c)))
                        .toList(),
                present.all() ? " AND " : " OR ");
        return present.all() || present.columns().size() == 1 ? columns : Sql.of("($L)", columns);
    }

    Sql term(MoveStep.Term term) {
        if (term instanceof MoveStep.Value value) {
            return names.column(value.column());
        }
        if (term instanceof MoveStep.Converted converted) {
            return GuardSql.converted(names.column(converted.column()), converted.change());
        }
        if (term instanceof MoveStep.Recoded recoded) {
            return Sql.of(
                    "($L)::$L",
                    RecodeSql.translated(names.column(recoded.column()), recoded.pairs()),
                    Sql.type(recoded.type()));
        }
        if (term instanceof MoveStep.JsonObject object) {
            List<Sql> members = new ArrayList<>();
            for (int i = 0; i < object.keys().size(); i++) {
                members.add(Sql.of(
                        "$S, $L",
                        object.keys().get(i),
                        names.column(object.columns().get(i))));
            }
            return Sql.of("jsonb_build_object($L)", members);
        }
        if (term instanceof MoveStep.JsonPart part) {
            Sql text = Sql.of("$L->>$S", names.column(part.column()), part.key());
            // Not cast to a length, one that is too long is refused and not cut.
            return new TypeChange(part.type(), part.type()).fromText()
                    ? text
                    : Sql.of("($L)::$L", text, Sql.type(part.type()));
        }
        if (term instanceof MoveStep.NewKey key) {
            return Sql.expression(key.sql());
        }
        if (term instanceof MoveStep.Literal literal) {
            return Sql.expression(literal.sql());
        }
        if (term instanceof MoveStep.Place place) {
            return place(
                    place.group().stream().map(names::column).toList(),
                    place.order().stream().map(names::column).toList(),
                    place.base());
        }
        MoveStep.Choice choice = (MoveStep.Choice) term;
        Sql cases = Sql.of("");
        for (MoveStep.Case one : choice.cases()) {
            Sql condition =
                    Sql.joined(one.conditions().stream().map(c -> condition(c)).toList(), " AND ");
            cases = Sql.of("$L\n    WHEN $L THEN $L", cases, condition, Sql.expression(one.literal()));
        }
        if (choice.cases().isEmpty()) {
            return Sql.expression(choice.otherwise().orElse("NULL"));
        }
        Sql otherwise = choice.otherwise()
                .map(value -> Sql.of("\n    ELSE $L", Sql.expression(value)))
                .orElse(Sql.of(""));
        return Sql.of("CASE$L$L\nEND", cases, otherwise);
    }

    static List<Sql> sameKey(List<Sql> one, List<Sql> other) {
        List<Sql> equal = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            equal.add(Sql.of("$L = $L", one.get(i), other.get(i)));
        }
        return equal;
    }

    private static List<Sql> expressions(List<String> literals) {
        return literals.stream().map(Sql::expression).toList();
    }

    /** Where a row stands in its list, counted from {@code base} on. */
    static Sql place(List<Sql> list, List<Sql> order, int base) {
        Sql fromOne = Sql.of("row_number() OVER (PARTITION BY $L ORDER BY $L)", list, order);
        if (base == 1) {
            return fromOne;
        }
        return Sql.of(base < 1 ? "$L - $L" : "$L + $L", fromOne, SequenceClauses.number(Math.abs((long) base - 1)));
    }
}
