SELECT 'extension' AS kind, quote_ident(e.extname) AS identity, 'pg_extension'::regclass::oid AS classid, e.oid AS objid,
  0 AS objsubid, e.extversion AS version,
  ARRAY[format('CREATE EXTENSION %I WITH SCHEMA %I', e.extname, n.nspname)
    || CASE WHEN e.extversion IS DISTINCT FROM v.default_version THEN format(' VERSION %L', e.extversion) ELSE '' END] AS "create",
  n.nspname AS schema, e.extrelocatable AS _relocatable,
  (SELECT array_agg(u.target) FROM pg_extension_update_paths(e.extname) AS u WHERE u.source = e.extversion AND u.path IS NOT NULL) AS _updates,
  ARRAY[format('DROP EXTENSION %I', e.extname)] AS "drop",
  format('EXTENSION %I', e.extname) AS comment_on, CASE WHEN obj_description(e.oid, 'pg_extension') IS DISTINCT FROM v.comment THEN obj_description(e.oid, 'pg_extension') END AS comment
FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
LEFT JOIN pg_available_extensions v ON v.name = e.extname
WHERE e.oid >= 16384
