package dev.reviver.sql;

import dev.reviver.change.Recast;
import dev.reviver.change.TypeChange;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a composite type as one of another type.
 *
 * @param value the value as SQL
 * @param depth how many arrays are around it
 */
record RecastSql(Sql value, int depth) implements Recast.Visitor<Sql> {
    static Sql of(Recast recast, Sql value) {
        return recast.accept(new RecastSql(value, 0));
    }

    @Override
    public Sql kept(Recast.Kept recast) {
        return value;
    }

    @Override
    public Sql cast(Recast.Cast recast) {
        return GuardSql.converted(value, recast.change());
    }

    /** A row of nothing but nulls is null to IS NULL, and is not to IS DISTINCT FROM. */
    @Override
    public Sql row(Recast.Row recast) {
        List<Sql> fields = recast.fields().stream()
                .map(field -> field.from()
                        .map(name -> field.recast().accept(new RecastSql(attribute(value, name), depth)))
                        .orElse(Sql.of("NULL")))
                .toList();
        return Sql.of("CASE WHEN $L IS DISTINCT FROM NULL THEN ROW($L)::$L END", value, fields, Sql.type(recast.to()));
    }

    @Override
    public Sql each(Recast.Each recast) {
        Sql place = place(depth);
        return Sql.of(
                "CASE WHEN $L IS NOT NULL THEN ARRAY(SELECT $L FROM generate_subscripts($L, 1) AS $L ORDER BY $L)::$L END",
                value,
                recast.element().accept(new RecastSql(element(value, place), depth + 1)),
                value,
                place,
                place,
                Sql.type(recast.to()));
    }

    private static Sql attribute(Sql value, String name) {
        return Sql.of("($L).$I", value, name);
    }

    private static Sql element(Sql value, Sql place) {
        return Sql.of("($L)[$L]", value, place);
    }

    private static Sql place(int depth) {
        return Sql.of("$I", depth == 0 ? "i" : "i" + (depth + 1));
    }

    /** Whether an array is written anew, which takes a query that {@code USING} does not allow. */
    static boolean takesQuery(Recast recast) {
        return recast.accept(new TakesQuery());
    }

    private static final class TakesQuery implements Recast.Visitor<Boolean> {
        @Override
        public Boolean kept(Recast.Kept recast) {
            return false;
        }

        @Override
        public Boolean cast(Recast.Cast recast) {
            return false;
        }

        @Override
        public Boolean row(Recast.Row recast) {
            return recast.fields().stream().anyMatch(field -> field.recast().accept(this));
        }

        @Override
        public Boolean each(Recast.Each recast) {
            return true;
        }
    }

    /** What must be true of the values before they are cast, attribute by attribute. */
    static List<Sql> guards(Recast recast, QualifiedName table, String column) {
        Sql value = Sql.of("$I", column);
        return recast.accept(new Guarded(new GuardSql.Candidates(table, Sql.of("$I", table), value, column), 0));
    }

    private record Guarded(GuardSql.Candidates values, int depth) implements Recast.Visitor<List<Sql>> {
        @Override
        public List<Sql> kept(Recast.Kept recast) {
            return List.of();
        }

        @Override
        public List<Sql> cast(Recast.Cast recast) {
            TypeChange change = recast.change();
            return GuardSql.ofTypeChange(Server.OLDEST, values, change);
        }

        @Override
        public List<Sql> row(Recast.Row recast) {
            List<Sql> all = new ArrayList<>();
            recast.fields().forEach(field -> field.from()
                    .map(name -> values.at(attribute(values.value(), name), values.name() + "." + name))
                    .ifPresent(inside -> all.addAll(field.recast().accept(new Guarded(inside, depth)))));
            return all;
        }

        @Override
        public List<Sql> each(Recast.Each recast) {
            Sql place = place(depth);
            Sql elements = Sql.of("$L, generate_subscripts($L, 1) AS $L", values.source(), values.value(), place);
            return recast.element()
                    .accept(new Guarded(
                            new GuardSql.Candidates(
                                    values.table(), elements, element(values.value(), place), values.name()),
                            depth + 1));
        }
    }
}
