SELECT 'index' AS kind, i.q AS identity, 'pg_class'::regclass::oid AS classid, i.oid AS objid, 0 AS objsubid,
  CASE r.relkind WHEN 'm' THEN 'materialized view' ELSE 'table' END AS container_kind, r.q AS container,
  ARRAY[CASE WHEN r.relkind = 'p' AND x.indisvalid THEN replace(pg_get_indexdef(i.oid), ' ON ONLY ', ' ON ') ELSE pg_get_indexdef(i.oid) END] AS "create",
  ARRAY['DROP INDEX ' || i.q] AS "drop",
  r.q AS _table, i.relname AS _name, i.nspname AS _schema,
  x.indexprs IS NOT NULL OR x.indpred IS NOT NULL AS _computed, x.indisunique AS _unique,
  CASE WHEN NOT x.indisvalid AND r.relkind <> 'p' THEN 'INVALID' END AS validity,
  CASE WHEN NOT x.indisvalid AND r.relkind = 'p' THEN true END AS incomplete,
  p.of AS attached_to, p.name AS _attached_index, CASE WHEN p.implies THEN true END AS _inherited,
  'INDEX ' || i.q AS comment_on, obj_description(i.oid, 'pg_class') AS comment
FROM rel i
JOIN pg_index x ON x.indexrelid = i.oid
JOIN rel r ON r.oid = x.indrelid
LEFT JOIN attached p ON p.oid = i.oid
WHERE NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.oid AND k.conrelid = r.oid AND k.contype IN ('p', 'u', 'x'))
