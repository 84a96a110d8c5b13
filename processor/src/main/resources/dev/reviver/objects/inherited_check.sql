SELECT 'inherited check' AS kind, format('%I on %s', k.conname, r.q) AS identity,
  CASE r.relkind WHEN 'f' THEN 'foreign table' ELSE 'table' END AS container_kind, r.q AS container,
  format('%I on %s', k.conname, w.q) AS _parent_check,
  ARRAY[format('ALTER %s %s VALIDATE CONSTRAINT %I', r.word, r.q, k.conname)] AS "create"
FROM tab r
JOIN pg_constraint k ON k.conrelid = r.oid AND k.contype = 'c' AND NOT k.conislocal AND k.convalidated
JOIN pg_inherits h ON h.inhrelid = r.oid
JOIN tab w ON w.oid = h.inhparent
JOIN pg_constraint p ON p.conrelid = w.oid AND p.conname = k.conname AND p.contype = 'c' AND NOT p.convalidated
