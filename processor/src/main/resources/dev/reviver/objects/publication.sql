SELECT 'publication' AS kind, quote_ident(p.pubname) AS identity, 'pg_publication'::regclass::oid AS classid, p.oid AS objid, 0 AS objsubid,
  ARRAY[concat_ws(' ', format('CREATE PUBLICATION %I', p.pubname), CASE WHEN p.puballtables THEN 'FOR ALL TABLES' ELSE
    'FOR ' || nullif(concat_ws(', ', 'TABLE ' || (SELECT string_agg(format('ONLY %s', concat(w.q,
        CASE WHEN to_jsonb(m)->>'prattrs' IS NOT NULL THEN ' (' || (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
          FROM pg_attribute a WHERE a.attrelid = w.oid AND a.attnum::text = ANY (regexp_split_to_array(btrim(to_jsonb(m)->>'prattrs', '[] '), '[ ,]+'))) || ')' END,
        ' WHERE (' || (SELECT to_jsonb(t)->>'rowfilter' FROM pg_publication_tables t
          WHERE t.pubname = p.pubname AND t.schemaname = w.nspname AND t.tablename = w.relname) || ')')), ', ' ORDER BY w.q)
      FROM pg_publication_rel m JOIN rel w ON w.oid = m.prrelid WHERE m.prpubid = p.oid),
      -- What lists the schemas is a catalog of its own since PostgreSQL 15, and known by its number here: older servers have none.
      'TABLES IN SCHEMA ' || (SELECT string_agg(ns.q, ', ' ORDER BY ns.q)
      FROM pg_depend a JOIN pg_depend b ON (b.classid, b.objid) = (a.classid, a.objid) AND b.refclassid = 'pg_namespace'::regclass
      JOIN ns ON ns.oid = b.refobjid
      WHERE a.classid = 6237 AND a.refclassid = 'pg_publication'::regclass AND a.refobjid = p.oid)), '') END,
    format('WITH (publish = %L%s%s)', concat_ws(', ', CASE WHEN p.pubinsert THEN 'insert' END, CASE WHEN p.pubupdate THEN 'update' END,
      CASE WHEN p.pubdelete THEN 'delete' END, CASE WHEN p.pubtruncate THEN 'truncate' END),
      CASE WHEN p.pubviaroot THEN ', publish_via_partition_root = true' END,
      CASE WHEN to_jsonb(p)->>'pubgencols' = 's' THEN ', publish_generated_columns = stored' END))] AS "create",
  ARRAY[format('DROP PUBLICATION %I', p.pubname)] AS "drop",
  format('PUBLICATION %I', p.pubname) AS owner_on, p.pubowner AS owner,
  format('PUBLICATION %I', p.pubname) AS comment_on, obj_description(p.oid, 'pg_publication') AS comment
FROM pg_publication p
