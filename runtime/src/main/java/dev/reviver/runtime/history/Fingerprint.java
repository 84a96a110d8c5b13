package dev.reviver.runtime.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A digest of the structure of one schema: equal if the catalog is. It leaves out what says nothing about the structure,
 * the order of columns and the position of sequences, what belongs to an extension, and the history itself.
 *
 * <p>PostgreSQL prints names as the search path wants it, so that is the schema itself: two schemas of one structure have
 * one fingerprint.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /**
     * Sets what changes how PostgreSQL prints names and literals, for the rest of the transaction. To be run before
     * {@link #query}.
     */
    public static String pin(String schema) {
        return "SELECT pg_catalog.set_config('search_path', " + Quote.text(Quote.name(schema)) + ", true),"
                + " pg_catalog.set_config('TimeZone', 'UTC', true), pg_catalog.set_config('DateStyle', 'ISO, MDY', true),"
                + " pg_catalog.set_config('IntervalStyle', 'postgres', true),"
                + " pg_catalog.set_config('bytea_output', 'hex', true),"
                + " pg_catalog.set_config('quote_all_identifiers', 'off', true)";
    }

    /** Takes the fingerprint of {@code schema}, in the transaction that is open; pins the session for the rest of it. */
    public static String take(Connection connection, History history, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(pin(schema));
            try (ResultSet row = statement.executeQuery(query(history, schema))) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** The query, one row and one column. */
    static String query(History history, String schema) {
        return QUERY.replace(":schema", Quote.text(schema))
                .replace(":head", "pg_catalog.to_regclass(" + Quote.text(history.headReference()) + ")")
                .replace(":history", "pg_catalog.to_regclass(" + Quote.text(history.reference()) + ")");
    }

    private static final String QUERY = """
            WITH rel AS MATERIALIZED (
              SELECT c.* FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              WHERE n.nspname = :schema AND c.oid IS DISTINCT FROM :history AND c.oid IS DISTINCT FROM :head
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_index i WHERE i.indexrelid = c.oid AND i.indrelid = :history)
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass
                  AND d.objid = c.oid AND (d.deptype = 'e' OR (d.refobjid = :history AND d.deptype IN ('a', 'i'))))
            ), line(text) AS (
              SELECT concat_ws(' ', 'relation', relname, relkind, relpersistence, reloptions, relrowsecurity,
                relforcerowsecurity, CASE WHEN relkind = 'p' THEN pg_catalog.pg_get_partkeydef(oid) END,
                pg_catalog.pg_get_expr(relpartbound, oid),
                (SELECT string_agg(h.inhparent::regclass::text, ',' ORDER BY h.inhseqno)
                  FROM pg_catalog.pg_inherits h WHERE h.inhrelid = rel.oid AND rel.relkind <> 'i'),
                CASE WHEN relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(oid) END)
              FROM rel WHERE relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
              UNION ALL
              SELECT concat_ws(' ', 'column', r.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
                a.attcollation, a.attnotnull, a.attgenerated, a.attidentity, pg_catalog.pg_get_expr(d.adbin, d.adrelid),
                a.attstorage, (SELECT array_agg(o) FROM unnest(a.attoptions) AS o WHERE o !~ '^pg_attver='))
              FROM rel r JOIN pg_catalog.pg_attribute a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
              LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
              WHERE r.relkind IN ('r', 'p', 'v', 'm', 'f', 'c')
              UNION ALL
              SELECT concat_ws(' ', 'constraint', r.relname, k.conname, pg_catalog.pg_get_constraintdef(k.oid))
              FROM rel r JOIN pg_catalog.pg_constraint k ON k.conrelid = r.oid
              WHERE k.contype <> 't' AND NOT (k.contype = 'n' AND k.convalidated)
              UNION ALL
              SELECT concat_ws(' ', 'index', pg_catalog.pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisclustered,
                i.indisreplident)
              FROM rel r JOIN pg_catalog.pg_index i ON i.indexrelid = r.oid
              UNION ALL
              SELECT concat_ws(' ', 'sequence', r.relname, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmin,
                s.seqmax, s.seqcache, s.seqcycle,
                (SELECT concat_ws(' ', d.deptype, d.refobjid::regclass, a.attname) FROM pg_catalog.pg_depend d
                  JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                  WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = r.oid
                    AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a', 'i')))
              FROM rel r JOIN pg_catalog.pg_sequence s ON s.seqrelid = r.oid
              UNION ALL
              SELECT concat_ws(' ', 'trigger', r.relname, pg_catalog.pg_get_triggerdef(t.oid), t.tgenabled)
              FROM rel r JOIN pg_catalog.pg_trigger t ON t.tgrelid = r.oid WHERE NOT t.tgisinternal
              UNION ALL
              SELECT concat_ws(' ', 'rule', r.relname, pg_catalog.pg_get_ruledef(w.oid), w.ev_enabled)
              FROM rel r JOIN pg_catalog.pg_rewrite w ON w.ev_class = r.oid WHERE w.rulename <> '_RETURN'
              UNION ALL
              SELECT concat_ws(' ', 'policy', r.relname, p.polname, p.polcmd, p.polpermissive, p.polroles::text,
                pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid))
              FROM rel r JOIN pg_catalog.pg_policy p ON p.polrelid = r.oid
              UNION ALL
              SELECT concat_ws(' ', 'comment', r.relname, r.relkind,
                (SELECT a.attname FROM pg_catalog.pg_attribute a WHERE a.attrelid = r.oid AND a.attnum = d.objsubid
                  AND d.objsubid > 0), d.description)
              FROM rel r JOIN pg_catalog.pg_description d
                ON d.objoid = r.oid AND d.classoid = 'pg_catalog.pg_class'::regclass
              UNION ALL
              SELECT concat_ws(' ', 'type', t.typname, t.typtype, pg_catalog.format_type(t.typbasetype, t.typtypmod),
                t.typnotnull, t.typdefault,
                (SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e
                  WHERE e.enumtypid = t.oid),
                (SELECT string_agg(k.conname || pg_catalog.pg_get_constraintdef(k.oid), ',' ORDER BY k.conname)
                  FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid))
              FROM pg_catalog.pg_type t JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
              WHERE n.nspname = :schema AND t.typtype IN ('d', 'e', 'r')
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
              UNION ALL
              SELECT concat_ws(' ', 'routine', p.oid::regprocedure, p.prokind, CASE WHEN p.prokind <> 'a' THEN
                pg_catalog.pg_get_functiondef(p.oid) END)
              FROM pg_catalog.pg_proc p JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
              WHERE n.nspname = :schema
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
            )
            SELECT pg_catalog.md5(coalesce(string_agg(text, E'\\n' ORDER BY text COLLATE "C"), ''))
            FROM (SELECT replace(text, pg_catalog.quote_ident(:schema) || '.', '') AS text FROM line) AS unqualified""";
}
