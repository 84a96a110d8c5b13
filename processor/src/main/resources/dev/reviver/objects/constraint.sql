SELECT CASE k.contype WHEN 'p' THEN 'primary key' WHEN 'u' THEN 'unique key' WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign key'
    ELSE 'exclusion constraint' END AS kind,
  format('%I on %s', k.conname, r.q) AS identity, 'pg_constraint'::regclass::oid AS classid, k.oid AS objid, 0 AS objsubid,
  CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END AS container_kind, r.q AS container,
  ARRAY[format('ALTER %s %s%s ADD CONSTRAINT %I %s', r.word, CASE WHEN x.incomplete THEN 'ONLY ' END, r.q, k.conname, pg_get_constraintdef(k.oid))]
    || CASE WHEN i.reloptions IS NOT NULL THEN ARRAY[format('ALTER INDEX %s SET (%s)', i.q, array_to_string(i.reloptions, ', '))] END AS "create",
  ARRAY[format('ALTER %s %s DROP CONSTRAINT %I', r.word, r.q, k.conname)] AS "drop",
  CASE WHEN x.incomplete THEN true END AS incomplete, p.of AS attached_to, p.name AS _attached_index,
  CASE WHEN p.implies OR (k.contype IN ('c', 'f') AND (k.conparentid <> 0 OR (NOT k.conislocal AND k.coninhcount > 0))) THEN true END AS _inherited,
  r.q AS _table, k.conname AS _name, i.q AS _index, r.nspname AS _schema,
  regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '') AS _definition, k.convalidated AS validated,
  format('ALTER %s %s VALIDATE CONSTRAINT %I', r.word, r.q, k.conname) AS _validate,
  format('CONSTRAINT %I ON %s', k.conname, r.q) AS comment_on, obj_description(k.oid, 'pg_constraint') AS comment
FROM tab r
JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype IN ('p', 'u', 'c', 'f', 'x')
LEFT JOIN rel i ON i.oid = k.conindid AND k.contype IN ('p', 'u', 'x')
LEFT JOIN LATERAL (SELECT NOT y.indisvalid AND r.relkind = 'p' AS incomplete FROM pg_index y WHERE y.indexrelid = i.oid) AS x ON true
LEFT JOIN attached p ON p.oid = i.oid
-- A foreign key to a partitioned table has a row for each partition that it leads to.
WHERE NOT EXISTS (SELECT FROM pg_constraint w WHERE w.oid = k.conparentid AND w.conrelid = k.conrelid)
