package dev.reviver.catalog;

import java.sql.SQLException;
import java.util.List;

/** What the model does not say of sequences: that one is unlogged, or owned by a column of a table that it cannot hold. */
final class SequenceSettingsQuery {
    private static final String SELECT = """
            , owned AS (
              SELECT c.oid, c.relpersistence, r.oid IS NOT NULL AND NOT r.modelled AS strange,
                (pg_identify_object('pg_class'::regclass, d.refobjid, d.refobjsubid)).identity AS owner
              FROM ns n
              JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind = 'S'
              LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
                AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
              LEFT JOIN rel r ON r.oid = d.refobjid
              WHERE (CAST('pg_class'::regclass AS oid), c.oid) NOT IN (SELECT classid, objid FROM member)
                AND (d.objid IS NULL OR (d.deptype = 'a' AND r.oid IS NOT NULL)))
            SELECT CASE WHEN strange THEN 'owned sequence' ELSE 'sequence settings' END AS kind,
              (pg_identify_object('pg_class'::regclass, oid, 0)).identity AS identity,
              concat_ws(' ', CASE relpersistence WHEN 'u' THEN 'UNLOGGED' END,
                CASE WHEN strange THEN 'OWNED BY ' || owner END) AS definition
            FROM owned
            WHERE strange OR relpersistence = 'u'
            """;

    private SequenceSettingsQuery() {}

    static List<Unmodelled> run(CatalogQueries queries) throws SQLException {
        return queries.list(SELECT, CatalogQueries::unmodelled);
    }
}
