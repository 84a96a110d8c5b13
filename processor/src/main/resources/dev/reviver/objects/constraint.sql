SELECT CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique key' WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign key'
    ELSE 'exclusion constraint' END AS kind,
  format('%I on %s', k.conname, r.q) AS identity, 'pg_constraint'::regclass::oid AS classid, k.oid AS objid, 0 AS objsubid,
  CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END AS container_kind, r.q AS container,
  ARRAY[format('ALTER %s %s ADD CONSTRAINT %I %s', r.word, r.q, k.conname, pg_get_constraintdef(k.oid))]
    || CASE WHEN i.reloptions IS NOT NULL THEN ARRAY[format('ALTER INDEX %s SET (%s)', i.q, array_to_string(i.reloptions, ', '))] END AS "create",
  ARRAY[format('ALTER %s %s DROP CONSTRAINT %I', r.word, r.q, k.conname)] AS "drop",
  r.q AS _table, k.conname AS _name, i.q AS _index, r.nspname AS _schema,
  regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '') AS _definition, k.convalidated AS validated,
  format('ALTER %s %s VALIDATE CONSTRAINT %I', r.word, r.q, k.conname) AS _validate,
  format('CONSTRAINT %I ON %s', k.conname, r.q) AS comment_on, obj_description(k.oid, 'pg_constraint') AS comment
FROM tab r
JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype IN ('p', 'u', 'c', 'f', 'x')
LEFT JOIN rel i ON i.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
WHERE k.conparentid = 0 AND (k.conislocal OR k.coninhcount = 0)
