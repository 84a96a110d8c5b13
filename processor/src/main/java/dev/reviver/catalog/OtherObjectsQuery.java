package dev.reviver.catalog;

import java.sql.SQLException;
import java.util.List;

/**
 * Everything that is no noun of the model, and comments on whatever the model does not hold.
 *
 * <p>Kinds are not enumerated: what stands in a schema depends on it in {@code pg_depend}, so that text search
 * configurations, operators, collations and what PostgreSQL may yet invent are found too. Those kinds have a definition
 * for which PostgreSQL can print one.
 */
final class OtherObjectsQuery {
    /**
     * All objects in scope that have an entry of their own; {@code told} if another query of this package lists them.
     * Object ids below 16384 (FirstNormalObjectId, transam.h) are those of {@code initdb}.
     */
    private static final String OBJECTS = """
            , object(classid, objid, told) AS (
              SELECT 'pg_namespace'::regclass::oid, oid, true FROM ns
              UNION ALL
              SELECT d.classid, d.objid, coalesce(c.relkind IN ('r', 'S') AND NOT c.relispartition,
                t.typtype = 'e' OR t.typtype = 'c' AND
            """ + CompositeTypeQuery.MODELLED + """
                , false)
              FROM ns
              JOIN pg_depend d ON d.refclassid = 'pg_namespace'::regclass AND d.refobjid = ns.oid AND d.deptype = 'n'
              LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
              LEFT JOIN pg_type t ON d.classid = 'pg_type'::regclass AND t.oid = d.objid
              WHERE (pg_identify_object(d.classid, d.objid, 0)).schema = quote_ident(ns.nspname)
                AND (c.oid IS NULL OR c.relkind = 'S' OR c.oid IN (SELECT oid FROM rel))
              UNION ALL
              SELECT 'pg_constraint'::regclass, k.oid,
                k.contype <> 'x' AND NOT (k.contype = 'n' AND (NOT k.convalidated OR k.connoinherit))
              FROM rel JOIN pg_constraint k ON k.conrelid = rel.oid
              WHERE k.contype <> 't' AND k.conparentid = 0
              UNION ALL
              SELECT 'pg_class'::regclass, x.indexrelid, true FROM rel JOIN pg_index x ON x.indrelid = rel.oid
              UNION ALL
              SELECT 'pg_trigger'::regclass, t.oid, false FROM rel JOIN pg_trigger t ON t.tgrelid = rel.oid
              WHERE NOT t.tgisinternal AND t.tgparentid = 0
              UNION ALL
              SELECT 'pg_rewrite'::regclass, w.oid, false FROM rel JOIN pg_rewrite w ON w.ev_class = rel.oid
              WHERE w.rulename <> '_RETURN'
              UNION ALL
              SELECT 'pg_policy'::regclass, p.oid, false FROM rel JOIN pg_policy p ON p.polrelid = rel.oid
              UNION ALL
              SELECT d.classid, d.oid, false
              FROM (SELECT tableoid, oid FROM pg_extension
                    UNION ALL SELECT tableoid, oid FROM pg_event_trigger
                    UNION ALL SELECT tableoid, oid FROM pg_publication
                    UNION ALL SELECT tableoid, oid FROM pg_foreign_data_wrapper
                    UNION ALL SELECT tableoid, oid FROM pg_foreign_server
                    UNION ALL SELECT tableoid, oid FROM pg_language
                    UNION ALL SELECT tableoid, oid FROM pg_cast
                    UNION ALL SELECT tableoid, oid FROM pg_transform) AS d(classid, oid), asked
              WHERE cardinality(asked.schemas) = 0),
            columns(relid, list) AS NOT MATERIALIZED (
              SELECT attrelid, format('(%s)', string_agg(quote_ident(attname) || ' ' || format_type(atttypid, atttypmod)
                || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END, ', ' ORDER BY attnum))
              FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped GROUP BY attrelid),
            own AS (
              SELECT * FROM object
              WHERE objid >= 16384 AND (classid, objid) NOT IN (SELECT classid, objid FROM member))
            """;

    private static final String RELATION = """
            SELECT CASE c.relkind WHEN 'p' THEN 'partitioned table' WHEN 'r' THEN 'partition' END AS kind,
              CASE WHEN c.relkind IN ('v', 'm') THEN btrim(pg_get_viewdef(c.oid), ' ;')
                ELSE concat_ws(' ', (SELECT list FROM columns WHERE relid = c.oid),
                  (SELECT format('PARTITION OF %s', h.inhparent::regclass) FROM pg_inherits h
                   WHERE h.inhrelid = c.oid AND c.relispartition),
                  pg_get_expr(c.relpartbound, c.oid), 'PARTITION BY ' || pg_get_partkeydef(c.oid)) END AS definition
            FROM pg_class c WHERE c.oid = own.objid
            """;

    private static final String TYPE = """
            SELECT CASE t.typtype WHEN 'd' THEN 'domain' WHEN 'c' THEN 'composite type'
                WHEN 'r' THEN 'range type' END AS kind,
              CASE t.typtype
                WHEN 'd' THEN concat_ws(' ', format_type(t.typbasetype, t.typtypmod), 'DEFAULT ' || t.typdefault,
                  CASE WHEN t.typnotnull THEN 'NOT NULL' END,
                  (SELECT string_agg(format('CONSTRAINT %I %s', k.conname, pg_get_constraintdef(k.oid)), ' '
                     ORDER BY k.conname) FROM pg_constraint k WHERE k.contypid = t.oid AND k.contype = 'c'))
                WHEN 'c' THEN (SELECT list FROM columns WHERE relid = t.typrelid)
                WHEN 'r' THEN (SELECT 'SUBTYPE ' || format_type(g.rngsubtype, NULL) FROM pg_range g
                               WHERE g.rngtypid = t.oid)
              END AS definition
            FROM pg_type t WHERE t.oid = own.objid
            """;

    private static final String ROUTINE = """
            SELECT NULL AS kind, CASE WHEN p.prokind <> 'a' THEN pg_get_functiondef(p.oid) END AS definition
            FROM pg_proc p WHERE p.oid = own.objid
            """;

    private static final String OTHER = """
            SELECT 'exclusion constraint' AS kind, pg_get_constraintdef(k.oid) AS definition FROM pg_constraint k
            WHERE own.classid = 'pg_constraint'::regclass AND k.oid = own.objid AND k.contype = 'x'
            UNION ALL
            SELECT 'not-null constraint', pg_get_constraintdef(k.oid) FROM pg_constraint k
            WHERE own.classid = 'pg_constraint'::regclass AND k.oid = own.objid AND k.contype = 'n'
            UNION ALL
            SELECT NULL, pg_get_triggerdef(t.oid) || CASE t.tgenabled WHEN 'O' THEN '' WHEN 'D' THEN ' DISABLED'
              WHEN 'A' THEN ' ENABLED ALWAYS' ELSE ' ENABLED REPLICA' END
            FROM pg_trigger t WHERE own.classid = 'pg_trigger'::regclass AND t.oid = own.objid
            UNION ALL
            SELECT NULL, pg_get_ruledef(w.oid) FROM pg_rewrite w
            WHERE own.classid = 'pg_rewrite'::regclass AND w.oid = own.objid
            UNION ALL
            SELECT NULL, concat_ws(' ', CASE WHEN NOT p.polpermissive THEN 'AS RESTRICTIVE' END,
              'FOR ' || CASE p.polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE'
                WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
              'TO ' || (SELECT string_agg(coalesce(quote_ident(a.rolname), 'PUBLIC'), ', ' ORDER BY a.rolname)
                        FROM unnest(p.polroles) AS u(role) LEFT JOIN pg_roles a ON a.oid = u.role),
              'USING (' || pg_get_expr(p.polqual, p.polrelid) || ')',
              'WITH CHECK (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')
            FROM pg_policy p WHERE own.classid = 'pg_policy'::regclass AND p.oid = own.objid
            UNION ALL
            SELECT NULL, pg_get_statisticsobjdef(s.oid) FROM pg_statistic_ext s
            WHERE own.classid = 'pg_statistic_ext'::regclass AND s.oid = own.objid
            UNION ALL
            SELECT NULL, format('SCHEMA %I VERSION %L', n.nspname, e.extversion)
            FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
            WHERE own.classid = 'pg_extension'::regclass AND e.oid = own.objid
            """;

    /**
     * What is part of another object (dependency type {@code i}: a range's constructors, its multirange) comes and goes
     * with it and is not listed; a comment on such a part is. (A partitioned table is in that way part of its own key
     * columns.) The comment on an extension is the extension's.
     */
    private static final String SELECT = """
            SELECT coalesce(relation.kind, type.kind, routine.kind, other.kind, it.type) AS kind, it.identity,
              coalesce(relation.definition, type.definition, routine.definition, other.definition, '') AS definition
            FROM own
            CROSS JOIN LATERAL pg_identify_object(own.classid, own.objid, 0) AS it
            LEFT JOIN LATERAL (""" + RELATION + """
            ) AS relation ON own.classid = 'pg_class'::regclass
            LEFT JOIN LATERAL (""" + TYPE + """
            ) AS type ON own.classid = 'pg_type'::regclass
            LEFT JOIN LATERAL (""" + ROUTINE + """
            ) AS routine ON own.classid = 'pg_proc'::regclass
            LEFT JOIN LATERAL (""" + OTHER + """
            ) AS other ON true
            WHERE NOT own.told AND NOT EXISTS (
              SELECT FROM pg_depend d WHERE d.classid = own.classid AND d.objid = own.objid AND d.deptype = 'i'
                AND (d.refclassid, d.refobjid) <> (d.classid, d.objid))
            UNION ALL
            SELECT 'comment', it.type || ' ' || it.identity, d.description
            FROM own
            JOIN pg_description d ON d.classoid = own.classid AND d.objoid = own.objid
            CROSS JOIN LATERAL pg_identify_object(d.classoid, d.objoid, d.objsubid) AS it
            WHERE own.classid <> 'pg_extension'::regclass AND own.objid NOT IN (SELECT oid FROM rel WHERE modelled)
              AND NOT (own.told AND (own.classid, own.objid) IN (
                SELECT 'pg_namespace'::regclass, oid FROM ns WHERE nspname NOT IN ('public', current_schema())
                UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type WHERE typtype IN ('e', 'c')
                UNION ALL SELECT 'pg_class'::regclass, indexrelid FROM pg_index
                  WHERE indexrelid NOT IN (SELECT conindid FROM pg_constraint WHERE contype IN ('p', 'u', 'x'))
                UNION ALL SELECT 'pg_class'::regclass, s.seqrelid FROM pg_sequence s
                  WHERE NOT EXISTS (SELECT FROM pg_depend i
                    WHERE i.classid = 'pg_class'::regclass AND i.objid = s.seqrelid AND i.deptype = 'i'
                      AND i.refclassid = 'pg_class'::regclass)
                UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint WHERE contype IN ('p', 'u', 'c', 'f')))
            """;

    private OtherObjectsQuery() {}

    static List<Unmodelled> run(CatalogQueries queries) throws SQLException {
        return queries.list(OBJECTS + SELECT, CatalogQueries::unmodelled);
    }
}
