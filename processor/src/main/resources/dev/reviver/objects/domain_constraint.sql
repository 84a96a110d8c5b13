SELECT 'domain constraint' AS kind, format('%I on %s', k.conname, format_type(t.oid, NULL)) AS identity,
  'pg_constraint'::regclass::oid AS classid, k.oid AS objid, 0 AS objsubid,
  'domain' AS container_kind, format('%s.%I', ns.q, t.typname) AS container,
  ARRAY[format('ALTER DOMAIN %s.%I ADD CONSTRAINT %I %s', ns.q, t.typname, k.conname, pg_get_constraintdef(k.oid))] AS "create",
  ARRAY[format('ALTER DOMAIN %s.%I DROP CONSTRAINT %I', ns.q, t.typname, k.conname)] AS "drop",
  format('CONSTRAINT %I ON DOMAIN %s.%I', k.conname, ns.q, t.typname) AS comment_on, obj_description(k.oid, 'pg_constraint') AS comment
FROM pg_constraint k JOIN pg_type t ON t.oid = k.contypid JOIN ns ON ns.oid = t.typnamespace
WHERE k.contype = 'c' AND NOT EXISTS (SELECT FROM member m WHERE m.classid = 'pg_type'::regclass AND m.objid = t.oid)
