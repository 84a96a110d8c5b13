package dev.reviver.runtime.history;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A digest of the structure of schemas: equal if the catalog is. It leaves out what says nothing about the structure,
 * the order of columns and the position of sequences, what belongs to an extension, and the history itself.
 *
 * <p>As text it is the digest and, one a line, those of the schemas beside the home that were there: so equal texts also
 * cover the same. PostgreSQL prints names as the search path wants it, so that is the home alone: two homes of one
 * structure have one fingerprint.
 *
 * @param history the history to leave out
 * @param home the schema in which names without one land
 * @param others the schemas beside it to be covered if they are there
 * @param passedOver names of tables that are left out too
 */
public record Fingerprint(History history, String home, NavigableSet<String> others, NavigableSet<String> passedOver) {
    /** Of the home of {@code history} and {@code others}. */
    public static Fingerprint of(History history, Collection<String> others) {
        return new Fingerprint(history, history.home(), new TreeSet<>(others), new TreeSet<>());
    }

    /** The same of another home. */
    public Fingerprint in(String otherHome) {
        return new Fingerprint(history, otherHome, others, passedOver);
    }

    /** The same without some tables. */
    public Fingerprint without(Collection<String> tables) {
        return new Fingerprint(history, home, others, new TreeSet<>(tables));
    }

    /** The schemas beside the home that the fingerprint with this {@code text} covers. */
    public static List<String> schemas(String text) {
        return text.lines().skip(1).toList();
    }

    /**
     * Sets what changes how PostgreSQL prints names and literals, for the rest of the transaction. To be run before
     * {@link #query}.
     */
    public String pin() {
        return "SELECT pg_catalog.set_config('search_path', " + Quote.text(Quote.name(home)) + ", true),"
                + " pg_catalog.set_config('TimeZone', 'UTC', true), pg_catalog.set_config('DateStyle', 'ISO, MDY', true),"
                + " pg_catalog.set_config('IntervalStyle', 'postgres', true),"
                + " pg_catalog.set_config('bytea_output', 'hex', true),"
                + " pg_catalog.set_config('quote_all_identifiers', 'off', true)";
    }

    /** Takes it, in the transaction that is open; pins the session for the rest of it. */
    public String take(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(pin());
            try (ResultSet row = statement.executeQuery(query())) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Takes it in a transaction of its own, in one round trip. */
    public String takeAlone(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(
                    "BEGIN; " + pin() + "; " + query() + "; ROLLBACK"); // BEGIN has no rows, the settings have
            statement.getMoreResults();
            statement.getMoreResults();
            try (ResultSet row = statement.getResultSet()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            AdvisoryLock.rollback(connection);
            throw e;
        }
    }

    /** The query, one row and one column. */
    String query() {
        String names = others.stream().map(Quote::text).collect(Collectors.joining(", "));
        String passed = passedOver.stream()
                .map(name -> " AND c.relname <> " + Quote.text(name))
                .collect(Collectors.joining());
        return QUERY.replace(":others", names.isEmpty() ? "NULL" : names)
                .replace(":passed", passed)
                .replace(":home", Quote.text(home))
                .replace(":head", "pg_catalog.to_regclass(" + Quote.text(history.headReference()) + ")")
                .replace(":history", "pg_catalog.to_regclass(" + Quote.text(history.reference()) + ")");
    }

    /**
     * One line an object. What hangs on a relation is gathered by subqueries on one catalog each: PostgreSQL plans these in
     * half of the time that joins take, and the planning is most of it. {@code pg_attver} is a version that newer minor
     * releases keep among the options of a column; {@code pg_dump} passes over it too.
     */
    private static final String QUERY = """
            WITH place AS MATERIALIZED (
              SELECT oid, nspname FROM pg_catalog.pg_namespace WHERE nspname = :home OR nspname IN (:others)
            ), line(text) AS (
              SELECT concat_ws(' ', 'relation', c.oid::regclass, c.relkind, c.relpersistence, c.reloptions,
                c.relrowsecurity, c.relforcerowsecurity,
                CASE WHEN c.relkind = 'p' THEN pg_catalog.pg_get_partkeydef(c.oid)
                  WHEN c.relkind IN ('v', 'm') THEN pg_catalog.pg_get_viewdef(c.oid) END,
                CASE WHEN c.relispartition THEN pg_catalog.pg_get_expr(c.relpartbound, c.oid) END,
                (SELECT string_agg(h.inhparent::regclass::text, ',' ORDER BY h.inhseqno)
                  FROM pg_catalog.pg_inherits h WHERE h.inhrelid = c.oid),
                (SELECT string_agg(concat_ws(' ', a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
                    a.attcollation, a.attnotnull, a.attgenerated, a.attidentity, a.attstorage,
                    CASE WHEN a.attoptions IS NOT NULL THEN (SELECT array_agg(o)
                      FROM unnest(a.attoptions) AS o WHERE o !~ '^pg_attver=') END,
                    CASE WHEN a.atthasdef THEN (SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid)
                      FROM pg_catalog.pg_attrdef d WHERE d.adrelid = a.attrelid AND d.adnum = a.attnum) END),
                    ', ' ORDER BY a.attname)
                  FROM pg_catalog.pg_attribute a
                  WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND c.relkind <> 'S'),
                (SELECT string_agg(concat_ws(' ', k.conname, pg_catalog.pg_get_constraintdef(k.oid)), ', '
                    ORDER BY k.conname)
                  FROM pg_catalog.pg_constraint k
                  WHERE k.conrelid = c.oid AND k.contype <> 't' AND NOT (k.contype = 'n' AND k.convalidated)),
                CASE WHEN c.relhasindex THEN (SELECT string_agg(x.text, ', ' ORDER BY x.text) FROM
                  (SELECT concat_ws(' ', pg_catalog.pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisclustered,
                      i.indisreplident) AS text
                    FROM pg_catalog.pg_index i WHERE i.indrelid = c.oid) AS x) END,
                CASE WHEN c.relkind = 'S' THEN (SELECT concat_ws(' ', s.seqtypid::regtype, s.seqstart, s.seqincrement,
                    s.seqmin, s.seqmax, s.seqcache, s.seqcycle)
                  FROM pg_catalog.pg_sequence s WHERE s.seqrelid = c.oid) END,
                CASE WHEN c.relkind = 'S' THEN (SELECT string_agg(concat_ws(' ', d.deptype, d.refobjid::regclass,
                    (SELECT a.attname FROM pg_catalog.pg_attribute a
                      WHERE a.attrelid = d.refobjid AND a.attnum = d.refobjsubid)), ',')
                  FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid
                    AND d.refclassid = 'pg_catalog.pg_class'::regclass AND d.deptype IN ('a', 'i')) END,
                CASE WHEN c.relhastriggers THEN (SELECT string_agg(concat_ws(' ',
                    pg_catalog.pg_get_triggerdef(t.oid), t.tgenabled), ', ' ORDER BY t.tgname)
                  FROM pg_catalog.pg_trigger t WHERE t.tgrelid = c.oid AND NOT t.tgisinternal) END,
                CASE WHEN c.relhasrules THEN (SELECT string_agg(concat_ws(' ', pg_catalog.pg_get_ruledef(w.oid),
                    w.ev_enabled), ', ' ORDER BY w.rulename)
                  FROM pg_catalog.pg_rewrite w WHERE w.ev_class = c.oid AND w.rulename <> '_RETURN') END,
                (SELECT string_agg(concat_ws(' ', p.polname, p.polcmd, p.polpermissive, p.polroles::text,
                    pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid)),
                    ', ' ORDER BY p.polname)
                  FROM pg_catalog.pg_policy p WHERE p.polrelid = c.oid),
                (SELECT string_agg(concat_ws(' ', (SELECT a.attname FROM pg_catalog.pg_attribute a
                      WHERE a.attrelid = c.oid AND a.attnum = d.objsubid AND d.objsubid > 0), d.description), ', '
                    ORDER BY d.objsubid)
                  FROM pg_catalog.pg_description d
                  WHERE d.objoid = c.oid AND d.classoid = 'pg_catalog.pg_class'::regclass))
              FROM pg_catalog.pg_class c
              WHERE c.relnamespace IN (SELECT oid FROM place) AND c.relkind IN ('r', 'p', 'v', 'm', 'f', 'c', 'S')
                AND c.oid IS DISTINCT FROM :history AND c.oid IS DISTINCT FROM :head:passed
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_catalog.pg_class'::regclass
                  AND d.objid = c.oid AND (d.deptype = 'e' OR (d.refobjid = :history AND d.deptype IN ('a', 'i'))))
              UNION ALL
              SELECT concat_ws(' ', 'type', t.oid::regtype, t.typtype,
                pg_catalog.format_type(t.typbasetype, t.typtypmod), t.typnotnull, t.typdefault,
                (SELECT string_agg(e.enumlabel, ',' ORDER BY e.enumsortorder) FROM pg_catalog.pg_enum e
                  WHERE e.enumtypid = t.oid),
                (SELECT string_agg(k.conname || pg_catalog.pg_get_constraintdef(k.oid), ',' ORDER BY k.conname)
                  FROM pg_catalog.pg_constraint k WHERE k.contypid = t.oid))
              FROM pg_catalog.pg_type t
              WHERE t.typnamespace IN (SELECT oid FROM place) AND t.typtype IN ('d', 'e', 'r')
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
              UNION ALL
              SELECT concat_ws(' ', 'routine', p.oid::regprocedure, p.prokind, CASE WHEN p.prokind <> 'a' THEN
                pg_catalog.pg_get_functiondef(p.oid) END)
              FROM pg_catalog.pg_proc p
              WHERE p.pronamespace IN (SELECT oid FROM place)
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                  WHERE d.classid = 'pg_catalog.pg_proc'::regclass AND d.objid = p.oid AND d.deptype IN ('e', 'i'))
            )
            SELECT pg_catalog.md5(coalesce(string_agg(replace(text, pg_catalog.quote_ident(:home) || '.', ''), E'\\n'
                ORDER BY text COLLATE "C"), ''))
              || coalesce((SELECT string_agg(E'\\n' || nspname, '' ORDER BY nspname COLLATE "C") FROM place
                WHERE nspname <> :home), '')
            FROM line""";
}
