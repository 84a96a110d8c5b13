package dev.reviver.catalog;

import dev.reviver.schema.Index;
import dev.reviver.schema.IndexColumn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that back no constraint. The model holds B-trees over plain columns; an index with an expression, a condition,
 * an operator class, {@code INCLUDE} and so on prints as more than that, as does one that a failed
 * {@code CREATE INDEX CONCURRENTLY} left invalid.
 */
final class IndexQuery {
    /** {@code indoption}: 0 is ASC NULLS LAST, 3 is DESC NULLS FIRST; both print without the NULLS clause. */
    private static final String SELECT = """
            SELECT r.nspname, r.relname, i.relname AS name, x.indisunique, cols.names, cols.descending,
              r.modelled AND x.indisvalid AND cols.plain AND pg_get_indexdef(i.oid) = format(
                'CREATE %sINDEX %I ON %I.%I USING btree (%s)', CASE WHEN x.indisunique THEN 'UNIQUE ' END, i.relname,
                r.nspname, r.relname, cols.list) AS modelled,
              'index' AS kind, (pg_identify_object('pg_class'::regclass, i.oid, 0)).identity AS identity,
              pg_get_indexdef(i.oid) || CASE WHEN x.indisvalid THEN '' ELSE ' INVALID' END AS definition
            FROM rel r
            JOIN pg_index x ON x.indrelid = r.oid
            JOIN pg_class i ON i.oid = x.indexrelid AND NOT i.relispartition
            CROSS JOIN LATERAL (
              SELECT array_agg(a.attname::text ORDER BY n.place) AS names,
                array_agg(n.option & 1 = 1 ORDER BY n.place) AS descending,
                string_agg(quote_ident(a.attname) || CASE WHEN n.option & 1 = 1 THEN ' DESC' ELSE '' END, ', '
                  ORDER BY n.place) AS list,
                count(DISTINCT a.attnum) = x.indnatts AND bool_and(a.attgenerated = '') AS plain
              FROM unnest(x.indkey::smallint[], x.indoption::smallint[]) WITH ORDINALITY AS n(number, option, place)
              JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum = n.number) AS cols
            WHERE NOT EXISTS (SELECT FROM pg_constraint k
                              WHERE k.conindid = i.oid AND k.conrelid = r.oid AND k.contype IN ('p', 'u', 'x'))
            ORDER BY i.oid
            """;

    private IndexQuery() {}

    static Found<Index> run(CatalogQueries queries) throws SQLException {
        return queries.parts(
                SELECT, row -> new Index(row.getString("name"), columns(row), row.getBoolean("indisunique")));
    }

    private static List<IndexColumn> columns(ResultSet row) throws SQLException {
        List<String> names = CatalogQueries.strings(row, "names");
        Boolean[] descending = (Boolean[]) row.getArray("descending").getArray();
        List<IndexColumn> columns = new ArrayList<>();
        for (int i = 0; i < descending.length; i++) {
            columns.add(new IndexColumn(names.get(i), descending[i]));
        }
        return columns;
    }
}
