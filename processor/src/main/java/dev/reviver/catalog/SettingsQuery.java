package dev.reviver.catalog;

import java.sql.SQLException;
import java.util.List;

/** Settings of modelled tables, their columns and indexes for which the model has no place. */
final class SettingsQuery {
    /**
     * Columns that only some versions have are read through {@code to_jsonb}: {@code attcompression} since 14,
     * which only types of variable length can have. A
     * statistics target of "none" is −1 up to 16, and NULL since 17.
     */
    private static final String SELECT = """
            , setting(kind, classid, objid, objsubid, definition) AS (
              SELECT 'table settings', 'pg_class'::regclass, c.oid, 0, concat_ws(' ',
                CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED' END,
                'OF ' || CASE WHEN c.reloftype <> 0 THEN format_type(c.reloftype, NULL) END,
                (SELECT format('INHERITS (%s)', string_agg(h.inhparent::regclass::text, ', ' ORDER BY h.inhseqno))
                 FROM pg_inherits h WHERE h.inhrelid = c.oid HAVING count(*) > 0),
                'USING ' || (SELECT quote_ident(am.amname) FROM pg_am am WHERE am.oid = c.relam AND am.amname <> 'heap'),
                'WITH (' || array_to_string(c.reloptions, ', ') || ')',
                'TABLESPACE ' || (SELECT quote_ident(t.spcname) FROM pg_tablespace t WHERE t.oid = c.reltablespace),
                CASE WHEN c.relrowsecurity THEN 'ENABLE ROW LEVEL SECURITY' END,
                CASE WHEN c.relforcerowsecurity THEN 'FORCE ROW LEVEL SECURITY' END,
                CASE c.relreplident WHEN 'n' THEN 'REPLICA IDENTITY NOTHING' WHEN 'f' THEN 'REPLICA IDENTITY FULL' END)
              FROM rel r JOIN pg_class c ON c.oid = r.oid
              WHERE r.modelled
              UNION ALL
              SELECT 'column settings', 'pg_class'::regclass, r.oid, a.attnum, concat_ws(' ',
                CASE WHEN a.attstorage <> t.typstorage THEN 'STORAGE ' || CASE a.attstorage
                  WHEN 'p' THEN 'PLAIN' WHEN 'm' THEN 'MAIN' WHEN 'e' THEN 'EXTERNAL' ELSE 'EXTENDED' END END,
                CASE WHEN a.attlen = -1 THEN 'COMPRESSION ' || CASE to_jsonb(a)->>'attcompression'
                  WHEN 'p' THEN 'pglz' WHEN 'l' THEN 'lz4' END END,
                CASE WHEN a.attstattarget >= 0 THEN 'STATISTICS ' || a.attstattarget END,
                'WITH (' || (SELECT string_agg(o, ', ') FROM unnest(a.attoptions) AS o WHERE o !~ '^pg_attver=') || ')')
              FROM rel r
              JOIN pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
              JOIN pg_type t ON t.oid = a.atttypid
              WHERE r.modelled
              UNION ALL
              SELECT 'index settings', 'pg_class'::regclass, i.oid, 0, concat_ws(' ',
                CASE WHEN k.oid IS NOT NULL THEN 'WITH (' || array_to_string(i.reloptions, ', ') || ')' END,
                'TABLESPACE ' || (SELECT quote_ident(t.spcname) FROM pg_tablespace t WHERE t.oid = i.reltablespace),
                CASE WHEN x.indisclustered THEN 'CLUSTER' END, CASE WHEN x.indisreplident THEN 'REPLICA IDENTITY' END)
              FROM rel r
              JOIN pg_index x ON x.indrelid = r.oid
              JOIN pg_class i ON i.oid = x.indexrelid
              LEFT JOIN pg_constraint k ON k.conindid = i.oid AND k.conrelid = r.oid AND k.contype IN ('p', 'u', 'x')
              WHERE r.modelled)
            SELECT kind, (pg_identify_object(classid, objid, objsubid)).identity AS identity, definition
            FROM setting
            WHERE definition <> ''
            """;

    private SettingsQuery() {}

    static List<Unmodelled> run(CatalogQueries queries) throws SQLException {
        return queries.list(SELECT, CatalogQueries::unmodelled);
    }
}
