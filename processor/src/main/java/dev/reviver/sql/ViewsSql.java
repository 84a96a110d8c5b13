package dev.reviver.sql;

import dev.reviver.meaning.ColumnRef;
import dev.reviver.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A look for views, which no model knows of, on what a script takes away or gives another type: PostgreSQL refuses both
 * while a view looks at it ({@code pg_depend} holds the columns at which the rule of a view looks).
 */
final class ViewsSql {
    private final Set<QualifiedName> tables = new TreeSet<>();
    private final Map<QualifiedName, Set<String>> columns = new TreeMap<>();

    void watch(QualifiedName table) {
        tables.add(table);
    }

    void watch(ColumnRef column) {
        columns.computeIfAbsent(column.table(), table -> new TreeSet<>()).add(column.column());
    }

    /** The statement that looks; none if there is nothing to look for. */
    List<Sql> statements() {
        List<Sql> conditions = new ArrayList<>();
        tables.forEach(table -> conditions.add(Sql.of("seen.refobjid = $L", id(table))));
        columns.forEach((table, names) -> conditions.add(Sql.of(
                "seen.refobjid = $L AND part.attname IN ($L)",
                id(table),
                names.stream().map(name -> Sql.of("$S", name)).toList())));
        if (conditions.isEmpty()) {
            return List.of();
        }
        return List.of(Sql.doBlock(Sql.of("""
                DECLARE
                    views text := (SELECT string_agg(DISTINCT rule.ev_class::regclass::text, ', ')
                        FROM pg_depend AS seen
                        JOIN pg_rewrite AS rule ON rule.oid = seen.objid AND rule.ev_class <> seen.refobjid
                        LEFT JOIN pg_attribute AS part ON part.attrelid = seen.refobjid AND part.attnum = seen.refobjsubid
                        WHERE seen.classid = 'pg_rewrite'::regclass AND seen.refclassid = 'pg_class'::regclass
                            AND ($L));
                BEGIN
                    IF views IS NOT NULL THEN
                        RAISE dependent_objects_still_exist USING MESSAGE = 'these views look at what the script takes away or changes: ' || views,
                            HINT = 'Drop them first, and create them again afterwards.';
                    END IF;
                END""", Sql.joined(conditions, " OR "))));
    }

    private static Sql id(QualifiedName table) {
        return Sql.of("$S::regclass", Sql.of("$I", table).toString());
    }
}
