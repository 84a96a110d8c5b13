SELECT 'extension' AS kind, quote_ident(e.extname) AS identity, 'pg_extension'::regclass::oid AS classid, e.oid AS objid,
  0 AS objsubid, e.extversion AS version,
  ARRAY[format('CREATE EXTENSION %I WITH SCHEMA %I', e.extname, n.nspname)] AS "create",
  ARRAY[format('DROP EXTENSION %I', e.extname)] AS "drop"
FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE e.oid >= 16384
