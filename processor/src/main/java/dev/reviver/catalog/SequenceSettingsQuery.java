package dev.reviver.catalog;

import java.sql.SQLException;
import java.util.List;

/**
 * What the model does not say of sequences: every {@code serial} column's sequence, and settings other than those that
 * {@code CREATE SEQUENCE} or {@code GENERATED AS IDENTITY} bring when nothing is said.
 */
final class SequenceSettingsQuery {
    /**
     * The manual page of CREATE SEQUENCE has the defaults: an ascending sequence runs from 1 to the largest value of its
     * type and starts at the least, a descending one from −1 down to the smallest and starts at the greatest. A start
     * beyond the first bound needs that bound moved: this follows from the start, and is not told apart.
     */
    private static final String SELECT = """
            , role AS (
              SELECT c.oid, s.*, c.relpersistence, d.deptype, d.refobjid, d.refobjsubid,
                CASE WHEN d.deptype = 'i' THEN a.atttypid ELSE 'bigint'::regtype END AS usual_type,
                CASE s.seqtypid WHEN 'smallint'::regtype THEN 32767 WHEN 'integer'::regtype THEN 2147483647
                  ELSE 9223372036854775807 END AS largest
              FROM ns n
              JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind = 'S'
              JOIN pg_sequence s ON s.seqrelid = c.oid
              LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
                AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
              LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
              WHERE (CAST('pg_class'::regclass AS oid), c.oid) NOT IN (SELECT classid, objid FROM member)
                AND (d.refobjid IS NULL OR d.refobjid IN (SELECT oid FROM rel))),
            usual AS (
              SELECT role.*, CASE WHEN seqincrement > 0 THEN least(1, seqstart) ELSE -largest - 1 END AS usual_min,
                CASE WHEN seqincrement > 0 THEN largest ELSE greatest(-1, seqstart) END AS usual_max
              FROM role),
            setting AS (
              SELECT usual.*, concat_ws(' ',
                CASE WHEN seqtypid <> usual_type THEN 'AS ' || format_type(seqtypid, NULL) END,
                CASE WHEN deptype IS NOT NULL AND seqstart <> CASE WHEN seqincrement > 0 THEN seqmin ELSE seqmax END
                  THEN 'START WITH ' || seqstart END,
                CASE WHEN deptype IS NOT NULL AND seqincrement <> 1 THEN 'INCREMENT BY ' || seqincrement END,
                CASE WHEN seqmin <> usual_min THEN 'MINVALUE ' || seqmin END,
                CASE WHEN seqmax <> usual_max THEN 'MAXVALUE ' || seqmax END,
                CASE WHEN seqcache <> 1 THEN 'CACHE ' || seqcache END,
                CASE WHEN seqcycle THEN 'CYCLE' END,
                CASE WHEN deptype IS NULL AND relpersistence = 'u' THEN 'UNLOGGED' END,
                CASE WHEN deptype = 'a' THEN 'OWNED BY '
                  || (pg_identify_object('pg_class'::regclass, refobjid, refobjsubid)).identity END) AS definition
              FROM usual)
            SELECT CASE deptype WHEN 'a' THEN 'owned sequence' WHEN 'i' THEN 'identity settings'
                ELSE 'sequence settings' END AS kind,
              (pg_identify_object('pg_class'::regclass, CASE deptype WHEN 'i' THEN refobjid ELSE oid END,
                CASE deptype WHEN 'i' THEN refobjsubid ELSE 0 END)).identity AS identity,
              definition
            FROM setting
            WHERE definition <> ''
            """;

    private SequenceSettingsQuery() {}

    static List<Unmodelled> run(CatalogQueries queries) throws SQLException {
        return queries.list(SELECT, CatalogQueries::unmodelled);
    }
}
