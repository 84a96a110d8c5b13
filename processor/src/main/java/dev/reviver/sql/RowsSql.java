package dev.reviver.sql;

import dev.reviver.change.Collations;
import dev.reviver.change.Condition;
import dev.reviver.change.MoveStep;
import dev.reviver.change.Rows;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * The clauses of one statement that read rows: which tables, which rows, which values of them.
 *
 * @param margin the blanks in front of a line
 */
record RowsSql(Rows rows, MoveNames names, Collations collations, String margin) implements Condition.Visitor<Sql> {
    static RowsSql of(Rows rows, List<MoveStep.Assignment> values, Collations collations) {
        return new RowsSql(rows, MoveNames.of(rows, values), collations, "");
    }

    /** The same inside of a block. */
    static RowsSql inBlock(Rows rows, Collations collations) {
        return new RowsSql(rows, MoveNames.of(rows, List.of()), collations, "        ");
    }

    /** A value of such a row. */
    Sql term(Term term) {
        return term.accept(new TermSql(this));
    }

    Sql from() {
        Sql from = names.declared(rows.table());
        for (Rows.Other other : rows.others()) {
            from = Sql.of(
                    "$L\n" + margin + (other.optional() ? "LEFT JOIN $L ON $L" : "JOIN $L ON $L"),
                    from,
                    names.declared(other.table()),
                    sameKey(other.table(), other.key()));
        }
        return rows.unpacked().isEmpty()
                ? from
                : Sql.of(
                        "$L\n" + margin + "CROSS JOIN LATERAL $L",
                        from,
                        ElementsSql.declared(rows.unpacked().get().bundle(), names));
    }

    /** The other tables of a statement that writes the rows; {@code word} begins the clause. */
    Sql others(String word) {
        return rows.others().isEmpty()
                ? Sql.of("")
                : Sql.of(
                        "\n" + word + " $L",
                        rows.others().stream()
                                .map(other -> names.declared(other.table()))
                                .toList());
    }

    /** Which rows of the other tables belong to those that are written. */
    List<Sql> sameKeys() {
        return rows.others().stream()
                .map(other -> sameKey(other.table(), other.key()))
                .toList();
    }

    Sql where(List<Sql> first) {
        List<Sql> all = new ArrayList<>(first);
        rows.conditions().forEach(condition -> all.add(condition.accept(this)));
        return all.isEmpty() ? Sql.of("") : Sql.of("\n" + margin + "WHERE $L", Sql.joined(all, " AND "));
    }

    @Override
    public Sql isOneOf(Condition.IsOneOf is) {
        return is.literals().size() == 1
                ? Sql.of(
                        "$L = $L",
                        names.column(is.column()),
                        Sql.expression(is.literals().get(0)))
                : Sql.of("$L IN ($L)", names.column(is.column()), expressions(is.literals()));
    }

    @Override
    public Sql isNoneOf(Condition.IsNoneOf is) {
        return is.literals().size() == 1
                ? Sql.of(
                        "$L <> $L",
                        names.column(is.column()),
                        Sql.expression(is.literals().get(0)))
                : Sql.of("$L NOT IN ($L)", names.column(is.column()), expressions(is.literals()));
    }

    @Override
    public Sql holdsOther(Condition.HoldsOther holds) {
        Sql elements = Sql.of("array_remove($L, NULL)", names.column(holds.column()));
        return holds.literals().isEmpty()
                ? Sql.of("cardinality($L) > 0", elements)
                : Sql.of("NOT $L <@ ARRAY[$L]::$L", elements, expressions(holds.literals()), Sql.type(holds.type()));
    }

    @Override
    public Sql exists(Condition.Exists exists) {
        return Sql.of(
                exists.wanted() ? "EXISTS (SELECT FROM $L WHERE $L)" : "NOT EXISTS (SELECT FROM $L WHERE $L)",
                names.declared(exists.table()),
                sameKey(exists.table(), exists.key()));
    }

    @Override
    public Sql present(Condition.Present present) {
        Sql columns = Sql.joined(
                present.columns().stream()
                        .map(column -> Sql.of("$L IS NOT NULL", names.column(column)))
                        .toList(),
                present.all() ? " AND " : " OR ");
        return present.all() || present.columns().size() == 1 ? columns : Sql.of("($L)", columns);
    }

    @Override
    public Sql absent(Condition.Absent absent) {
        return Sql.joined(
                absent.columns().stream()
                        .map(column -> Sql.of("$L IS NULL", names.column(column)))
                        .toList(),
                " AND ");
    }

    @Override
    public Sql holdsMore(Condition.HoldsMore holds) {
        Sql more = GuardSql.beside(names.of(holds.table()), holds.columns());
        return Sql.of(holds.wanted() ? "$L <> '{}'" : "$L = '{}'", more);
    }

    /** Only an object has keys to ask for. */
    @Override
    public Sql holdsOtherParts(Condition.HoldsOtherParts holds) {
        Sql column = names.column(holds.column());
        return Sql.of(
                """
                CASE WHEN jsonb_typeof($L) = 'object' THEN EXISTS (
                        SELECT FROM jsonb_each(jsonb_strip_nulls($L)) AS part
                        WHERE part.key NOT IN ($L) OR jsonb_typeof(part.value) IN ('object', 'array'))
                    ELSE $L IS NOT NULL END""".indent(margin.length()).strip(),
                column,
                column,
                holds.keys().stream().map(key -> Sql.of("$S", key)).toList(),
                column);
    }

    @Override
    public Sql holdsElements(Condition.HoldsElements holds) {
        return ElementsSql.has(holds, names);
    }

    @Override
    public Sql elementPresent(Condition.ElementPresent present) {
        return Sql.of("$L IS NOT NULL", ElementsSql.part(Term.Element.Part.VALUE, names));
    }

    /** Whether a row of another table has the key of this. */
    Sql sameKey(QualifiedName other, List<String> key) {
        List<Sql> equal = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            ColumnRef theirs = new ColumnRef(other, key.get(i));
            ColumnRef ours = new ColumnRef(rows.table(), rows.key().get(i));
            Sql collation = collations
                    .between(theirs, ours)
                    .map(name -> Sql.of(" COLLATE $I", name))
                    .orElseGet(() -> Sql.of(""));
            equal.add(Sql.of("$L = $L$L", names.column(theirs), names.column(ours), collation));
        }
        return Sql.joined(equal, " AND ");
    }

    private static List<Sql> expressions(List<String> literals) {
        return literals.stream().map(Sql::expression).toList();
    }
}
