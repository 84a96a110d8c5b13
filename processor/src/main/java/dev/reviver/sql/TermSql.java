package dev.reviver.sql;

import dev.reviver.change.Reform;
import dev.reviver.change.Term;
import dev.reviver.change.TypeChange;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** The values that one statement writes, out of the rows that it reads. */
record TermSql(RowsSql read) implements Term.Visitor<Sql> {
    @Override
    public Sql fellow(Term.Fellow fellow) {
        QualifiedName table = fellow.column().table();
        String other = read.names().free("fellow");
        List<Sql> equal = new ArrayList<>();
        for (int i = 0; i < fellow.found().size(); i++) {
            equal.add(Sql.of(
                    "$I.$I = $I.$I",
                    other,
                    fellow.found().get(i),
                    read.names().of(table),
                    fellow.by().get(i)));
        }
        return Sql.of(
                "(SELECT $I.$I FROM $I AS $I WHERE $L)",
                other,
                fellow.column().column(),
                table,
                other,
                Sql.joined(equal, " AND "));
    }

    @Override
    public Sql element(Term.Element element) {
        return reformed(ElementsSql.part(element.part(), read.names()), element.reform());
    }

    @Override
    public Sql elementPlace(Term.ElementPlace place) {
        return ElementsSql.place(place.base(), read.names());
    }

    @Override
    public Sql gathered(Term.Gathered gathered) {
        Sql same = read.sameKey(gathered.elements().table(), gathered.elements().owner());
        return ElementsSql.gathered(gathered, read.names(), same);
    }

    @Override
    public Sql value(Term.Value value) {
        return read.names().column(value.column());
    }

    @Override
    public Sql converted(Term.Converted converted) {
        return assigned(read.names().column(converted.column()), converted.change());
    }

    @Override
    public Sql recoded(Term.Recoded recoded) {
        return Sql.of(
                "($L)::$L",
                RecodeSql.translated(read.names().column(recoded.column()), recoded.pairs()),
                Sql.type(recoded.type()));
    }

    @Override
    public Sql jsonObject(Term.JsonObject object) {
        List<Sql> members = new ArrayList<>();
        for (int i = 0; i < object.keys().size(); i++) {
            members.add(Sql.of(
                    "$S, $L",
                    object.keys().get(i),
                    read.names().column(object.columns().get(i))));
        }
        return Sql.of("jsonb_build_object($L)", members);
    }

    @Override
    public Sql jsonPart(Term.JsonPart part) {
        return part.change().cast() == TypeChange.Cast.ASSIGNMENT
                ? Sql.of("$L->>$S", read.names().column(part.column()), part.key())
                : assigned(jsonPart(read.names().column(part.column()), part.key()), part.change());
    }

    /** As text. */
    static Sql jsonPart(Sql object, String key) {
        return Sql.of("($L->>$S)", object, key);
    }

    /** What PostgreSQL casts when it is assigned is not cast here, lest a text be cut to its length. */
    private static Sql assigned(Sql value, TypeChange change) {
        return change.cast() == TypeChange.Cast.ASSIGNMENT ? value : GuardSql.converted(value, change);
    }

    static Sql reformed(Sql value, Reform reform) {
        return reform.pairs().isEmpty()
                ? assigned(value, reform.change())
                : Sql.of(
                        "($L)::$L",
                        RecodeSql.translated(value, reform.pairs()),
                        Sql.type(reform.change().to()));
    }

    @Override
    public Sql newKey(Term.NewKey key) {
        return Sql.expression(key.sql());
    }

    @Override
    public Sql literal(Term.Literal literal) {
        return Sql.expression(literal.sql());
    }

    @Override
    public Sql place(Term.Place place) {
        return place(
                place.group().stream().map(read.names()::column).toList(),
                place.order().stream().map(read.names()::column).toList(),
                place.base());
    }

    @Override
    public Sql choice(Term.Choice choice) {
        if (choice.cases().isEmpty()) {
            return Sql.expression(choice.otherwise().orElse("NULL"));
        }
        Sql cases = Sql.of("");
        for (Term.Case one : choice.cases()) {
            Sql condition = Sql.joined(
                    one.conditions().stream().map(c -> c.accept(read)).toList(), " AND ");
            cases = Sql.of("$L\n    WHEN $L THEN $L", cases, condition, Sql.expression(one.literal()));
        }
        Sql otherwise = choice.otherwise()
                .map(value -> Sql.of("\n    ELSE $L", Sql.expression(value)))
                .orElse(Sql.of(""));
        return Sql.of("CASE$L$L\nEND", cases, otherwise);
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
