package dev.reviver.sql;

import dev.reviver.change.Bundle;
import dev.reviver.change.Condition;
import dev.reviver.change.Term;
import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;

/** A collection in one column as a table of its elements, and the elements in a table as one value. */
final class ElementsSql {
    private ElementsSql() {}

    private static String alias(MoveNames names) {
        return names.free("element");
    }

    /** The elements of a row's collection, as a table beside it. */
    static Sql declared(Bundle bundle, MoveNames names) {
        Sql column = names.column(bundle.column());
        return switch (bundle.form()) {
            case ARRAY -> Sql.of("unnest($L) WITH ORDINALITY AS $I(value, place)", column, alias(names));
            case JSON_LIST ->
                Sql.of("jsonb_array_elements_text($L) WITH ORDINALITY AS $I(value, place)", column, alias(names));
            case JSON_MAP -> Sql.of("jsonb_each_text($L) AS $I(key, value)", column, alias(names));
        };
    }

    static Sql part(Term.Element.Part part, MoveNames names) {
        return switch (part) {
            case VALUE -> Sql.of("$I.value", alias(names));
            case KEY -> Sql.of("$I.key", alias(names));
        };
    }

    /** PostgreSQL counts from 1 on. */
    static Sql place(int base, MoveNames names) {
        Sql place = Sql.of("$I.place", alias(names));
        if (base == 1) {
            return place;
        }
        return Sql.of(base < 1 ? "$L - $L" : "$L + $L", place, SequenceClauses.number(Math.abs((long) base - 1)));
    }

    /** Whether a row's collection has such an element. */
    static Sql has(Condition.HoldsElements holds, MoveNames names) {
        Bundle bundle = holds.bundle();
        Sql elements = declared(bundle, names);
        Sql value = part(Term.Element.Part.VALUE, names);
        return switch (holds.flaw()) {
            case NULL -> Sql.of("EXISTS (SELECT FROM $L WHERE $L IS NULL)", elements, value);
            case LAST_NULL ->
                Sql.of("(SELECT $L IS NULL FROM $L ORDER BY $I.place DESC LIMIT 1)", value, elements, alias(names));
            case REPEATED -> Sql.of("(SELECT count($L) > count(DISTINCT $L) FROM $L)", value, value, elements);
            case NOT_PLAIN -> isNotPlain(bundle, names);
        };
    }

    /** Only of an array or an object can be asked what is in it. */
    private static Sql isNotPlain(Bundle bundle, MoveNames names) {
        Sql column = names.column(bundle.column());
        boolean isMap = bundle.form() == Bundle.Form.JSON_MAP;
        return Sql.of(
                "CASE WHEN jsonb_typeof($L) = $S THEN jsonb_path_exists($L, $S) ELSE $L IS NOT NULL END",
                column,
                isMap ? "object" : "array",
                column,
                isMap
                        ? "strict $.* ? (@.type() == \"object\" || @.type() == \"array\")"
                        : "strict $[*] ? (@.type() == \"object\" || @.type() == \"array\")",
                column);
    }

    /**
     * All plain values of a row as one.
     *
     * @param same which of them are the row's
     */
    static Sql gathered(Term.Gathered gathered, MoveNames names, Sql same) {
        QualifiedName table = gathered.elements().table();
        Sql element = TermSql.reformed(names.column(gathered.element()), gathered.reform());
        if (gathered.form() == Bundle.Form.JSON_MAP) {
            Sql key = names.column(gathered.key().orElseThrow().at());
            return Sql.of(
                    "coalesce((\n    SELECT jsonb_object_agg($L, $L) FROM $L WHERE $L), '{}')",
                    key,
                    element,
                    names.declared(table),
                    same);
        }
        Sql list = gathered.order()
                .map(order -> inOrder(gathered, order.at(), order.base(), names, same))
                .orElseGet(() -> Sql.of(
                        "ARRAY(\n    SELECT $L FROM $L WHERE $L ORDER BY $L)",
                        element,
                        names.declared(table),
                        same,
                        names.column(gathered.element())));
        return gathered.form() == Bundle.Form.JSON_LIST ? Sql.of("to_jsonb($L)", list) : list;
    }

    /** Hibernate reads a place that no row has as null. */
    private static Sql inOrder(Term.Gathered gathered, ColumnRef at, int base, MoveNames names, Sql same) {
        QualifiedName table = gathered.elements().table();
        String places = names.free("place");
        return Sql.of(
                """
                ARRAY(
                    SELECT $L
                    FROM generate_series($L, (SELECT max($L) FROM $L WHERE $L)) AS $I(number)
                    LEFT JOIN $L ON $L AND $L = $I.number
                    ORDER BY $I.number)""",
                TermSql.reformed(names.column(gathered.element()), gathered.reform()),
                SequenceClauses.number(base),
                names.column(at),
                names.declared(table),
                same,
                places,
                names.declared(table),
                same,
                names.column(at),
                places,
                places);
    }
}
